import type { AgentDocument } from '../../model/agent-document.ts';
import type { Range } from '../../model/range.ts';
import { claimLines } from './claim-lines.ts';
import { matchesOf } from './matches-of.ts';

/** A place where a word is missing. */
export interface LostWord {
  readonly range: Range;
  /** Some words around it. */
  readonly text: string;
  /** How much it tells: two blanks may be a slip, half a word is none. */
  readonly weight: number;
}

/** What is left around a word that somebody deleted everywhere. */
const SCARS: readonly { readonly weight: number; readonly pattern: RegExp }[] = [
  // "Use s and stubs", "not ed": an ending without its word
  { weight: 2, pattern: /(?<=[a-z] )(?:s|ed|ing)(?= [a-z]|[,.;]|$)/g },
  // "for -driven development"
  { weight: 2, pattern: /(?<=^|[a-z*] |\*\*)-(?:driven|based|first|oriented|free|style|specific|related|powered|aware|like)\b/gi },
  // "no , fake"
  { weight: 2, pattern: /(?<=\b(?:no|any|all|the|a|an|of|with|and|or|not|for)) ,(?= [a-z])/g },
  // "clear  expectations"
  { weight: 1, pattern: /(?<=[a-z]) {2}(?=[a-z])/g },
];
/** `grep "\|fake"`: the first alternative is empty and matches every line. */
const EMPTY_ALTERNATIVE = /\bgrep\b[^\n|"']{0,40}["']\\\|\w{1,30}/g;
/** One fast look: without half a word nothing else tells enough. */
const MARK =
  / (?:(?:s|ed|ing)[ ,.;\n]|-(?:driven|based|first|oriented|free|style|specific|related|powered|aware|like)\b|(?<=[a-z] ), [a-z])|"\\\|/;
const LEAST_WEIGHT = 4;
const SHOWN_AROUND = 15;

/** Places where a word was deleted everywhere, in order; nothing where there are too few to tell it from slips of the pen. */
export function findLostWords(document: AgentDocument): readonly LostWord[] {
  const { text } = document;
  if (!MARK.test(text)) return [];
  const inLines = claimLines(document).flatMap((line) =>
    SCARS.flatMap(({ pattern, weight }) =>
      matchesOf(pattern, line.text).map((match) =>
        toLostWord(line.text, { index: match.index, length: match[0].length, offset: line.start, weight }),
      ),
    ),
  );
  const inCommands = text.includes('grep')
    ? matchesOf(EMPTY_ALTERNATIVE, text).map(({ 0: found, index }) => ({
        range: { start: index, end: index + found.length },
        text: found,
        weight: 2,
      }))
    : [];
  const found = [...inLines, ...inCommands].toSorted((a, b) => a.range.start - b.range.start);
  return found.reduce((sum, { weight }) => sum + weight, 0) < LEAST_WEIGHT ? [] : found;
}

function toLostWord(
  line: string,
  { index, length, offset, weight }: { readonly index: number; readonly length: number; readonly offset: number; readonly weight: number },
): LostWord {
  const before = /\S{0,15}\s{0,2}$/.exec(line.slice(Math.max(0, index - SHOWN_AROUND), index))?.[0].length ?? 0;
  const after = /^\s{0,2}\S{0,15}/.exec(line.slice(index + length, index + length + SHOWN_AROUND))?.[0].length ?? 0;
  const range = { start: offset + index - before, end: offset + index + length + after };
  return { range, text: line.slice(index - before, index + length + after), weight };
}
