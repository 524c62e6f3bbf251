import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Range } from '../../../model/range.ts';
import { matchesOf } from '../matches-of.ts';
import { singularOf } from '../singular.ts';

/** "Laravel and Symfony frameworks", "Postgres, MySQL and SQLite databases". */
const NAMES =
  /(?<![\p{L}\p{N}.-]|, )(\p{Lu}[\p{L}\p{N}.+#-]{1,24}(?:, \p{Lu}[\p{L}\p{N}.+#-]{1,24}){0,6}),? (?:and|&) \p{Lu}[\p{L}\p{N}.+#-]{1,24} (\p{Ll}{3,20})\b/gu;

/** How many things of a kind a document lists by name right before the word for them. */
export function listedNames(document: AgentDocument, noun: string): readonly { readonly count: number; readonly range: Range }[] {
  return document.statements.flatMap(({ text, range }) => {
    if (!/ (?:and|&) \p{Lu}/u.test(text)) return [];
    return matchesOf(NAMES, text).flatMap((match) => {
      if (singularOf(match[2] ?? '') !== noun) return [];
      const start = range.start + match.index;
      return [{ count: (match[1] ?? '').split(', ').length + 1, range: { start, end: start + match[0].length } }];
    });
  });
}
