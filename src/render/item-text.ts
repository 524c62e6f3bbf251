import type { TracedPiece, TracedText } from '../model/origin.ts';

const BLOCK_START =
  /^(?:```|~~~|[-*+] |\d{1,9}[.)] |[|>]|#{1,6} |<!--|\*\*[^*]{1,200}\*\*:?$|\*\*[^*]{1,200}\*\*:?\n|\*[^*\n]{1,200}\*:?\n)/;

/** Fences, lists, tables, quotes, headings and bold lines can be no item of a list. */
export function isBlock(text: string): boolean {
  return BLOCK_START.test(text);
}

/** A title's text on one line. */
export function onOneLine(text: TracedText): readonly TracedPiece[] {
  return text.map((piece) => ({ ...piece, text: piece.text.replaceAll('\n', ' ') }));
}
