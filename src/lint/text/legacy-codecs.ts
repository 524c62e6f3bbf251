import iconv from 'iconv-lite';

/** A one-byte encoding that UTF-8 text is often read in by mistake. */
export interface LegacyCodec {
  readonly name: 'Mac Roman' | 'Windows-1252' | 'Latin-1';
  /** Character (one UTF-16 code unit) to its byte, 0x80 to 0xFF. */
  readonly byteOf: ReadonlyMap<string, number>;
}

const UPPER_HALF = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
const UNDEFINED = '\uFFFD';

/** What the tables of the codec lack: bytes by character. Other spellings of one glyph lead to the same byte. */
const MAC_ROMAN_EXTRAS: readonly (readonly [string, number])[] = [
  ['\uF8FF', 0xf0],
  ['€', 0xdb],
  ['\u2126', 0xbd],
  ['\u03A9', 0xbd],
];

let built: readonly LegacyCodec[] | undefined;

/** The three encodings, the likeliest first. Tables are built on the first call, for most files need none. */
export function legacyCodecs(): readonly LegacyCodec[] {
  built ??= [
    { name: 'Mac Roman', byteOf: new Map([...tableOf('macintosh'), ...MAC_ROMAN_EXTRAS]) },
    { name: 'Windows-1252', byteOf: tableOf('windows-1252') },
    { name: 'Latin-1', byteOf: tableOf('latin1') },
  ];
  return built;
}

/** Bytes that the encoding leaves undefined pass through as C1 controls, as decoders for the web do. */
function tableOf(encoding: string): ReadonlyMap<string, number> {
  const decoded = iconv.decode(UPPER_HALF, encoding);
  return new Map(Array.from(UPPER_HALF, (byte, index) => [characterOf(decoded[index] ?? UNDEFINED, byte), byte]));
}

function characterOf(decoded: string, byte: number): string {
  return decoded === UNDEFINED ? String.fromCharCode(byte) : decoded;
}
