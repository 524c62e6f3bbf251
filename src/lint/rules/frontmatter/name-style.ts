import { defineFileRule } from '../../define-rule.ts';
import { findOddCharacters } from '../../text/name-characters.ts';
import { placedName } from '../../text/placed-name.ts';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Lower-case words joined by hyphens are what the documentation asks for and what people type. */
export default defineFileRule({
  id: 'frontmatter/name-style',
  meta: {
    summary: 'Require names of lower-case words joined by hyphens',
    severity: 'info',
    certainty: 'certain',
    recommended: false,
    opinionated: true,
    since: '0.1.0',
  },
  messages: {
    style: 'Unexpected {what} in the name `{name}`, expected lower-case words joined by hyphens',
  },
  defaults: {},
  check({ document, load, report }) {
    const placed = placedName(document, load);
    if (placed === undefined || placed.name.trim() === '' || KEBAB.test(placed.name)) return;
    // Worse than style: `frontmatter/look-alike-name` says so.
    if (findOddCharacters(placed.name).length > 0) return;
    report({ at: placed.at, messageId: 'style', data: { what: wordsFor(placed.name), name: placed.name } });
  },
});

function wordsFor(name: string): string {
  const character = Array.from(name).find((one) => !/[a-z0-9-]/.test(one));
  if (character === undefined) return 'hyphen';
  if (character === ' ') return 'blank';
  return /\p{Lu}/u.test(character) ? `upper case \`${character}\`` : `\`${character}\``;
}
