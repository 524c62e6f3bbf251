import type { AgentDocument } from '../../../model/agent-document.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { CHECKABLE_BANS } from './checkable-bans.ts';
import { isToldAsBad, type SampleLine } from './sample-lines.ts';

/** A sample that holds what a rule spells out. */
export interface NamedCode {
  readonly ban: UnderstoodClause;
  readonly sample: SampleLine;
  readonly what: string;
  readonly isMeasured: true;
}

const CODE_SPAN =
  /^\W{0,6}(?:never|do not|don['’]t|avoid|no)\W{0,5}(?:\b(?:use|using|write|writing|call|calling|add|run|import|ever)\b\W{0,3}){0,2}(?:the )?`([^`\n]{3,60})`\s{0,2}$/i;

/** "Reject plain `ws://`": a ban without a word that forbids. */
const REJECTED =
  /^\W{0,6}(?:reject|forbid|prohibit|ban|disallow|refuse|outlaw|block)(?:s|ing)?\b (?:(?:any|all|every|plain|plaintext|raw|bare|unencrypted|insecure) ){0,3}`([^`\n]{3,60})`/i;

/** "Never use `fetchAll()`": the span stands in a sample as it is. Whatever follows the span may be an exception. */
export function quotedViolations(
  { text }: AgentDocument,
  clauses: readonly UnderstoodClause[],
  lines: () => readonly SampleLine[],
): readonly NamedCode[] {
  return clauses.flatMap((ban): readonly NamedCode[] => {
    const pattern = ban.negation === undefined ? REJECTED : CODE_SPAN;
    const span = pattern.exec(text.slice(ban.range.start, ban.range.end))?.[1];
    if (span === undefined || !/[^\w]|[a-z][A-Z]|_/.test(span) || CHECKABLE_BANS.some(({ named }) => named.test(ban.text))) return [];
    const sample = lines().find(
      (line) => line.text.includes(span) && isElsewhere(line, ban) && !isToldAsBad(line) && !LOCAL.test(line.block),
    );
    return sample === undefined ? [] : [{ ban, sample, what: `\`${span}\``, isMeasured: true }];
  });
}

/** A thing that nobody is to use any more. */
export const OUTDATED =
  /^(?:the )?(.{4,40}?) (?:is|are) (?:now |long |officially |fully )?(?:deprecated|obsolete|banned|forbidden|prohibited|not allowed|end-of-life|discontinued|unmaintained|off limits)\b/;
const NAME = /^[\w.@-]+(?: [\w.-]+){0,3}$/;

/** "Widget Builder is deprecated": a sample that calls it, by its words or joined with hyphens. */
export function outdatedViolations(clauses: readonly UnderstoodClause[], lines: () => readonly SampleLine[]): readonly NamedCode[] {
  return clauses.flatMap((ban): readonly NamedCode[] => {
    const name = ban.negation === undefined ? OUTDATED.exec(ban.text)?.[1] : undefined;
    if (name === undefined || !NAME.test(name) || !/[ ._@-]/.test(name)) return [];
    const looks = [name, name.replaceAll(' ', '-'), name.replaceAll(' ', '_')];
    const sample = lines().find((line) => isElsewhere(line, ban) && holdsAny(line, looks) && !isToldAsBad(line));
    return sample === undefined ? [] : [{ ban, sample, what: `\`${name}\``, isMeasured: true }];
  });
}

/** A rule is no sample of what it forbids. */
export function isElsewhere({ range }: SampleLine, ban: UnderstoodClause): boolean {
  return range.end <= ban.range.start || range.start >= ban.range.end;
}

/** What holds on a machine of one's own alone. */
const LOCAL = /\blocal(?:ly|host)?\b|127\.0\.0\.1/i;

function holdsAny({ text }: SampleLine, looks: readonly string[]): boolean {
  const line = text.toLowerCase();
  return looks.some((look) => line.includes(look));
}
