const TAG_START = 0xe0000;
const CANCEL_TAG = 0xe007f;
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text that tag characters or variation selectors spell: a tag stands for the ASCII character of its number, a
 * selector for one byte of UTF-8. Undefined when they spell nothing that can be read.
 */
export function decodeHidden(run: string): string | undefined {
  const codePoints = Array.from(run, (character) => character.codePointAt(0) ?? 0);
  const isTags = codePoints.every((codePoint) => codePoint >= TAG_START && codePoint <= CANCEL_TAG);
  const text = isTags ? decodeTags(codePoints) : decodeBytes(codePoints.map(byteOfSelector));
  return text !== undefined && /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}

function decodeTags(codePoints: readonly number[]): string {
  const ascii = codePoints.map((codePoint) => codePoint - TAG_START).filter((code) => code >= 0x20 && code < 0x7f);
  return ascii.map((code) => String.fromCharCode(code)).join('');
}

function decodeBytes(bytes: readonly number[]): string | undefined {
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    // No UTF-8: the selectors spell nothing.
    return undefined;
  }
}

/** Selectors 1 to 16 stand for the first bytes, 17 to 256 for the others. */
function byteOfSelector(codePoint: number): number {
  return codePoint >= 0xe0100 ? codePoint - 0xe0100 + 16 : codePoint - 0xfe00;
}
