import { appendTo } from '../../../model/append-to.ts';
import type { AgentDocument } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import type { Range } from '../../../model/range.ts';
import { matchesOf } from '../matches-of.ts';
import { singularOf } from '../singular.ts';

/** "Laravel and Symfony frameworks", "Postgres, MySQL and SQLite databases". */
const NAMES =
  /(?<![\p{L}\p{N}.-]|, )(\p{Lu}[\p{L}\p{N}.+#-]{1,24}(?:, \p{Lu}[\p{L}\p{N}.+#-]{1,24}){0,6}),? (?:and|&) \p{Lu}[\p{L}\p{N}.+#-]{1,24} (\p{Ll}{3,20})\b/gu;

interface ListedNames {
  readonly count: number;
  readonly range: Range;
}

/** How many things of a kind a document lists by name right before the word for them. */
export function listedNames(document: AgentDocument, noun: string): readonly ListedNames[] {
  return namesByNoun(document).get(noun) ?? [];
}

const namesByNoun = oncePer((document: AgentDocument): ReadonlyMap<string, readonly ListedNames[]> => {
  const found = new Map<string, ListedNames[]>();
  for (const { text, range } of document.statements) {
    if (!/ (?:and|&) \p{Lu}/u.test(text)) continue;
    for (const match of matchesOf(NAMES, text)) {
      const noun = singularOf(match[2] ?? '');
      const start = range.start + match.index;
      const names = { count: (match[1] ?? '').split(', ').length + 1, range: { start, end: start + match[0].length } };
      appendTo(found, noun, names);
    }
  }
  return found;
});
