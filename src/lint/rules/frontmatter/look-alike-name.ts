import type { Fix } from '../../../model/fix.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findOddCharacters, plainName } from '../../text/name-characters.ts';
import { placedName } from '../../text/placed-name.ts';
import { doubleQuoted } from '../../text/write-yaml-text.ts';

const PLAIN = /^[A-Za-z][A-Za-z0-9_.-]*$/;

/** Who types the name as it looks calls an agent that does not exist. */
export default defineFileRule({
  id: 'frontmatter/look-alike-name',
  meta: {
    summary: 'Disallow characters in a name that look like others or like nothing',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    odd: 'Unexpected {what} in the name `{name}`; who types `{plain}` calls an agent that does not exist',
  },
  defaults: {},
  check({ document, load, report }) {
    const placed = placedName(document, load);
    if (placed === undefined) return;
    const { name, at } = placed;
    const [first] = findOddCharacters(name);
    const plain = plainName(name);
    if (first === undefined || plain === '') return;
    const text = PLAIN.test(plain) ? plain : doubleQuoted(plain);
    const fix: Fix = { title: `Rename the agent to \`${plain}\``, safety: 'suggestion', edits: [{ range: at, text }] };
    report({ at, messageId: 'odd', data: { what: first.words, name, plain }, fixes: [fix] });
  },
});
