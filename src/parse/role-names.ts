/** Last words of names that say what somebody does, and that no ending gives away. */
const ROLES: ReadonlySet<string> = new Set(
  `admin agent analyst architect assistant bot champion chief cio ciso clinician coach consultant critic cto dba detective
   expert guardian guru head judge lead liaison librarian mentor owner pro scout scribe sre steward technician`.split(/\s+/),
);

/** Things of computing and everyday words that end like a role. */
const THINGS: ReadonlySet<string> = new Set(
  `adapter after allowlist anchor another answer author behavior blacklist blocklist border browser buffer center
   chapter character checklist cluster color compiler computer consumer container counter cover cursor customer denylist
   descriptor docker driver emitter error exist factor fewer filter flavor floor folder footer four header helper
   higher identifier indicator iterator laser later layer letter level list loader longer lower major marker
   matter member meter middleware minor mirror monitor motor never newer number offer older operator order other outer
   over paper parameter peer per persist placeholder playlist plist pointer power processor proper provider reader
   register render resist resistor router sensor serializer server shutter simulator stakeholder super tensor tier timer
   tracker trigger twitter under upper user vector vendor viewer water whitelist wrapper your`.split(/\s+/),
);

const ROLE_ENDING = /(?:er|or|ist|ian|eur)$/;

/** True for names such as `code-reviewer` or `web-admin`: their last word says what somebody does. Words of rank at the end do not count. */
export function isRoleName(name: string): boolean {
  const words = name.split('-').filter((word) => !/^(?:senior|junior|veteran|experienced|v?\d{1,3}(?:yr)?)$/.test(word));
  const last = words.at(-1) ?? '';
  return ROLES.has(last) || (last.length > 3 && ROLE_ENDING.test(last) && !THINGS.has(last));
}
