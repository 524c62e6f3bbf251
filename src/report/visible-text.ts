/** Characters that a terminal obeys or hides instead of showing: controls, direction marks, zero-width and tag characters, lone surrogates. */
const HIDDEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u034f\u061c\u115f\u1160\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const PICTURE_BEFORE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u;
const PICTURE_AFTER = /^\p{Extended_Pictographic}/u;
/** Letters of ASCII and Latin-1, and the punctuation, arrows and lines of everyday English: nothing that is hidden, joined, or wider than a column. */
const PLAIN = /^[\x20-\x7e\xa0-\xac\xae-\xff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u257f]*$/;
const JOINER = '\u200d';

/** One code point as something to look at: `␛` for a control below U+0020, `<U+202E>` for the rest. */
function visibleCodePoint(codePoint: number): string {
  if (codePoint < 0x20) return String.fromCodePoint(0x2400 + codePoint);
  if (codePoint === 0x7f) return '\u2421';
  return `<U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** True for a text of which every UTF-16 unit is a character of its own, takes one column of a terminal, and has not to be made visible. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** The text with everything that a terminal would obey or hide made visible, line ends and tabs included; joined emoji stay joined. */
export function visibleText(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(HIDDEN, (character, offset: number) => {
    if (character === JOINER && joinsPictures(text, offset)) return character;
    return visibleCodePoint(character.codePointAt(0) ?? 0);
  });
}

function joinsPictures(text: string, offset: number): boolean {
  return PICTURE_BEFORE.test(text.slice(Math.max(0, offset - 2), offset)) && PICTURE_AFTER.test(text.slice(offset + 1, offset + 3));
}

/** As `visibleText` for text of several lines, such as a diff: LF and tabs stay. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visibleLine).join('\n');
}

function visibleLine(line: string): string {
  return line.split('\t').map(visibleText).join('\t');
}
