/** What a character does to the word that it stands in. A code above these is the character in lower case: part of a word. */
export const GAP = 0;
/** Part of a word behind its first character. */
export const INNER = 1;
/** A quotation mark or a mark of code, which is taken out of a line before its words are read: "`foo`s" is one word. */
const MARK = 2;
/** A mark where it stands twice: `**` is one, `_` alone is part of a word and `*` alone a gap. */
export const DOUBLE = 3;
/** Not yet known: `classOf` tells. */
export const UNKNOWN = 0xff_ff;

/** By character code: one of the above, or the code of the letter in lower case. Letters outside of the first plane are gaps: no word of ours has one. */
export const CLASSES = new Uint16Array(0x1_00_00).fill(UNKNOWN);
for (const mark of '`"“”') CLASSES[mark.charCodeAt(0)] = MARK;
for (const mark of '*_') CLASSES[mark.charCodeAt(0)] = DOUBLE;
CLASSES["'".charCodeAt(0)] = INNER;
CLASSES['’'.charCodeAt(0)] = INNER;
CLASSES['-'.charCodeAt(0)] = INNER;

const WORDLY = /[\p{L}\p{N}]/u;

/** The class of a character, which is remembered. */
export function classOf(code: number): number {
  const known = CLASSES[code] ?? GAP;
  if (known !== UNKNOWN) return known;
  const character = String.fromCharCode(code);
  const found = WORDLY.test(character) ? character.toLowerCase().charCodeAt(0) : GAP;
  CLASSES[code] = found;
  return found;
}
