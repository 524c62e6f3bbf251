import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { findMojibake } from '../../../src/lint/text/mojibake.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const isAbsent = !existsSync(shared);

type Damage = 'macintosh' | 'windows-1252' | 'latin1';

const tables = new Map<Damage, readonly string[]>(
  (['macintosh', 'windows-1252', 'latin1'] as const).map((name) => [
    name,
    Array.from({ length: 256 }, (_, byte) => characterOf(name, byte)),
  ]),
);

/** The web's reading: undefined bytes stay C1 controls; Apple's logo and the euro stand where macOS has them. */
function characterOf(name: Damage, byte: number): string {
  if (name === 'macintosh' && byte === 0xf0) return '\uF8FF';
  if (name === 'macintosh' && byte === 0xdb) return '€';
  const character = iconv.decode(Uint8Array.of(byte), name);
  return character === '\uFFFD' ? String.fromCharCode(byte) : character;
}

function damage(text: string, name: Damage): string {
  return Array.from(new TextEncoder().encode(text), (byte) => tables.get(name)?.[byte] ?? '').join('');
}

function repair(text: string): string {
  const edits = findMojibake(text).toReversed();
  return edits.reduce((current, { range, repaired }) => current.slice(0, range.start) + repaired + current.slice(range.end), text);
}

const anyDamage = fc.constantFrom<Damage>('macintosh', 'windows-1252', 'latin1');
const emoji = fc.constantFrom('🚨', '🛠️', '📊', '✅', '👩‍💻', '→', '“quoted”', '日本', '🎖️');
const word = fc.constantFrom('deploy', '- item', '\n', ' ', 'a: b', '`code`', '…');
const emojiText = fc
  .array(fc.oneof(emoji, word), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join(' '))
  .filter((text) => /[^\x00-\x7f]/.test(text));

describe('text with emoji', () => {
  test('comes back exactly after any damage', () => {
    fc.assert(fc.property(emojiText, anyDamage, (text, name) => void expect(repair(damage(text, name))).toBe(text)));
  });

  test('comes back exactly after the same damage twice', () => {
    fc.assert(fc.property(emojiText, anyDamage, (text, name) => void expect(repair(damage(damage(text, name), name))).toBe(text)));
  });

  test('needs no second repair', () => {
    fc.assert(fc.property(emojiText, anyDamage, (text, name) => void expect(findMojibake(repair(damage(text, name)))).toEqual([])));
  });

  test('is left alone when it is healthy', () => {
    fc.assert(fc.property(emojiText, (text) => void expect(findMojibake(text)).toEqual([])));
  });

  test('names the encoding that it was read in', () => {
    expect(findMojibake(damage('🚨 Alert', 'macintosh')).map((one) => one.codec)).toEqual(['Mac Roman']);
    expect(findMojibake(damage('🚨 Alert', 'windows-1252')).map((one) => one.codec)).toEqual(['Windows-1252']);
    expect(findMojibake(damage('🚨 Alert', 'latin1')).map((one) => one.codec)).toEqual(['Latin-1']);
  });
});

describe('any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.integer({ min: 0x7e, max: 0x2122 }).map((code) => String.fromCharCode(code)) }),
  );

  test('comes to rest after a few repairs, each of which makes it shorter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let current = text;
        for (let pass = 0; pass < 10 && findMojibake(current).length > 0; pass++) {
          const next = repair(current);
          expect(next.length).toBeLessThan(current.length);
          current = next;
        }
        expect(findMojibake(current)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('gives ranges in order, inside the text, without ASCII in them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { range } of findMojibake(text)) {
          expect(range.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(range.start, range.end)).toMatch(/^[^\x00-\x7f]{2,}$/);
          end = range.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('runs without the character that editors strip', () => {
  const strip = (text: string): string => damage(text, 'macintosh').replaceAll('\uF8FF', '');

  test('are repaired beside other damage', () => {
    expect(repair(strip('🚨🚨 Rules 🏆\n- 🛠️ tools'))).toBe('🚨🚨 Rules 🏆\n- 🛠️ tools');
  });

  test('are no evidence alone, because umlauts look like one', () => {
    expect(findMojibake('Keep üöä apart.')).toEqual([]);
  });
});

describe('little evidence', () => {
  test('one accented letter is possible damage', () => {
    expect(findMojibake('A cafÃ© and a résumé.')).toEqual([
      { range: { start: 5, end: 7 }, repaired: 'é', codec: 'Windows-1252', isCertain: false },
    ]);
  });

  test('two different ones in most places are certain damage', () => {
    expect(findMojibake('A cafÃ© at nÃ¸rre.').map((one) => one.isCertain)).toEqual([true, true]);
  });

  test('symbols side by side are healthy', () => {
    expect(findMojibake('Ranges –§2 and ≈±5 % and 3 Å³, “quoted…” — ok')).toEqual([]);
  });

  test('characters that nobody writes are no repair', () => {
    expect(findMojibake('Â\u0085 and Â\u0081')).toEqual([]);
  });
});

describe.skipIf(isAbsent)('real files (skipped without the reference data beside the repository)', () => {
  const seed = isAbsent ? '' : readFileSync(new URL('seed/senior-deployment-engineer.md', shared), 'utf8');

  test('the seed has 17 damaged runs, and their repair is what decoding the whole file gives', () => {
    const bytes = Array.from(seed, (character) => tables.get('macintosh')?.indexOf(character) ?? -1);
    expect(findMojibake(seed)).toHaveLength(17);
    expect(findMojibake(seed).every((one) => one.isCertain)).toBe(true);
    expect(repair(seed)).toBe(new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes)));
  });

  test('no file of the corpus is reported', () => {
    const paths = readdirSync(new URL('corpus/', shared), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
    const reported = paths.filter((path) => findMojibake(readFileSync(new URL(`corpus/${path}`, shared), 'utf8')).length > 0);
    expect(paths.length).toBeGreaterThan(500);
    expect(reported).toEqual([]);
  });
});
