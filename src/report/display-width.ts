import { isPlain } from './visible-text.ts';

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u;

/** First and last code points of the blocks that East Asian scripts draw two columns wide. */
const WIDE_BLOCKS = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x17000, 0x18cff],
  [0x1b000, 0x1b2ff],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
] as const;

/**
 * What a reader takes for one character in nearly every line: a letter, a sign, a symbol or a picture that nothing joins to the next one, with
 * its accents. Emoji that were read in a wrong encoding begin with a character of private use.
 * Everything else asks `Intl.Segmenter`, which takes 10 ms to load.
 */
const SINGLE =
  /\t|[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u2bff\ue000-\uf8ff\u{1f300}-\u{1f3fa}\u{1f400}-\u{1faff}][\u0300-\u036f\ufe0f]*/gu;

let graphemes: Intl.Segmenter | undefined;

/** A character as a reader sees it, with its offset in the text that it was taken from. */
export interface Grapheme {
  readonly text: string;
  readonly offset: number;
}

/** Splits a text into what a reader calls characters. */
export function splitGraphemes(text: string): readonly Grapheme[] {
  return splitSingles(text) ?? splitAny(text);
}

function splitSingles(text: string): readonly Grapheme[] | undefined {
  const singles: Grapheme[] = [];
  let offset = 0;
  for (const single of text.match(SINGLE) ?? []) {
    singles.push({ text: single, offset });
    offset += single.length;
  }
  // What was left out belongs to something.
  return offset === text.length ? singles : undefined;
}

function splitAny(text: string): readonly Grapheme[] {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment, index }) => ({ text: segment, offset: index }));
}

/** Columns of a terminal that one grapheme takes: 0, 1 or 2. */
export function graphemeWidth(grapheme: string): number {
  const first = grapheme.codePointAt(0) ?? 0;
  if (first < 0x300) return EMOJI.test(grapheme) ? 2 : 1;
  if (ZERO_WIDTH.test(grapheme)) return 0;
  if (EMOJI.test(grapheme)) return 2;
  return WIDE_BLOCKS.some(([from, to]) => from <= first && first <= to) ? 2 : 1;
}

/** Columns of a terminal that a text without control characters takes. */
export function displayWidth(text: string): number {
  if (isPlain(text)) return text.length;
  return splitGraphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme.text), 0);
}
