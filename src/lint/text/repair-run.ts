import type { LegacyCodec } from './legacy-codecs.ts';

const MOST_PASSES = 4;
/** Control characters, unassigned ones, private ones: nobody wrote these, so bytes that spell them were something else. */
const UNWRITTEN = /[\p{Cc}\p{Cn}\p{Co}\p{Cs}]/u;
const FOUR_BYTES = 0xf0;
const EMOJI_SECOND = 0x9f;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a run of characters as bytes of the encoding and these as UTF-8, again as long as it works: text can be damaged
 * more than once. `mayLackLead` puts back the byte 0xF0 before emoji, whose character in Mac Roman many editors strip.
 * @returns undefined when the run is no damaged text
 */
export function repairRun(run: string, codec: LegacyCodec, mayLackLead = false): string | undefined {
  let current = run;
  let repaired: string | undefined;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = decodeOnce(current, codec, mayLackLead);
    if (next === undefined) break;
    if (!UNWRITTEN.test(next)) repaired = next;
    current = next;
  }
  return repaired;
}

function decodeOnce(run: string, codec: LegacyCodec, mayLackLead: boolean): string | undefined {
  const bytes: number[] = [];
  for (let index = 0; index < run.length; index++) {
    const byte = codec.byteOf.get(run.charAt(index));
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  const text = decodeUtf8(mayLackLead ? withLeads(bytes) : bytes);
  return text !== undefined && text.length < run.length ? text : undefined;
}

function decodeUtf8(bytes: readonly number[]): string | undefined {
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined; // not UTF-8: the characters are what they look like
  }
}

/** Puts 0xF0 where a character begins with the second byte of an emoji. */
function withLeads(bytes: readonly number[]): readonly number[] {
  const whole: number[] = [];
  let index = 0;
  while (index < bytes.length) {
    const byte = bytes[index] ?? 0;
    const isHeadless = byte === EMOJI_SECOND;
    if (isHeadless) whole.push(FOUR_BYTES);
    const length = isHeadless ? 3 : lengthFor(byte);
    whole.push(...bytes.slice(index, index + length));
    index += length;
  }
  return whole;
}

function lengthFor(lead: number): number {
  if (lead >= FOUR_BYTES) return 4;
  if (lead >= 0xe0) return 3;
  return lead >= 0xc0 ? 2 : 1;
}
