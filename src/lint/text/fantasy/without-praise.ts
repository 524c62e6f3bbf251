import type { TextEdit } from '../../../model/fix.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Names of letters that begin with a vowel: an HTML page, a UI test. */
const VOWEL_LETTER = /^[AEFHILMNORSX]/;
const NEXT_WORD = /^ {1,2}([A-Za-z][\w+#.-]*)/;
/** Without the praise, an order to achieve what is there anyway. */
const LEAVES_NOTHING = /\b(?:achieve|deliver|ensure|provide)s? $/i;
const ARTICLE = /\b(an?) (\*{0,2})$/i;

/**
 * The edit that drops a praising adjective, with the article set right and the capital of a first word kept; undefined where a person
 * must reword: it is no adjective before a word, or is joined to others.
 */
export function withoutPraise(text: string, { start, end }: Stretch): TextEdit | undefined {
  const next = NEXT_WORD.exec(text.slice(end, end + 40));
  const word = next?.[1];
  if (next === null || word === undefined || /^(?:and|or|of|in|at|for|with|is|are|to|on|as|that|who)$/i.test(word)) return undefined;
  const before = text.slice(Math.max(0, start - 10), start);
  if (LEAVES_NOTHING.test(before)) return undefined;
  if (/(?:,|\band|\bor|\bmost|\bvery|-) ?$/i.test(before)) return undefined;
  const first = text.slice(start, start + 1);
  const isCapital = first !== first.toLowerCase() && word === word.toLowerCase();
  const kept = isCapital ? word.slice(0, 1).toUpperCase() : word.slice(0, 1);
  const wordStart = end + next[0].length - word.length;
  const article = ARTICLE.exec(before);
  if (article === null) return { range: { start, end: wordStart + 1 }, text: kept };
  const marks = article[2] ?? '';
  const written = articleBefore(word);
  if (written === undefined) return undefined;
  const from = start - article[0].length;
  const cased = article[0].startsWith('A') ? `${written.slice(0, 1).toUpperCase()}${written.slice(1)}` : written;
  return { range: { start: from, end: wordStart + 1 }, text: `${cased} ${marks}${kept}` };
}

/** `a` or `an`; undefined where spelling does not tell. */
function articleBefore(word: string): string | undefined {
  const isSpelled = /^[A-Z]{2,5}(?![a-z])/.test(word) && !/^(?:AI|API)/.test(word);
  if (isSpelled) return VOWEL_LETTER.test(word) ? 'an' : 'a';
  if (/^(?:u|eu|ho|one)/i.test(word)) return undefined;
  return /^[aeio]/i.test(word) ? 'an' : 'a';
}
