import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPersonaClaims, isCareerTitle, mayHoldPersonaClaims } from '../../../src/lint/text/find-persona-claims.ts';
import { withoutTenure } from '../../../src/lint/text/without-tenure.ts';

/** Every pattern is tried. */
const ANY = -1;
const claimsOf = (line: string, isCareer = false): readonly string[] =>
  findPersonaClaims(line, { isTitle: false, isStory: false, isCareer, signs: ANY }).map(({ start, end }) => line.slice(start, end));

const word = fc.constantFrom(
  '20+',
  'years',
  'of',
  'experience',
  'with',
  'Led',
  '30',
  'I',
  "I've",
  'seen',
  '"',
  '**',
  ':',
  '(',
  ')',
  'decades',
  'veteran',
  '$5M',
  'patents',
);

test('claims lie inside the line, in order and apart', () => {
  const line = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(line, fc.boolean(), fc.boolean(), fc.boolean(), (text, isTitle, isCareer, isStory) => {
      let last = 0;
      for (const { start, end } of findPersonaClaims(text, { isTitle, isCareer, isStory, signs: ANY })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a claim outside a career is never missed by the test that skips whole files', () => {
  const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(line, (text) => {
      if (claimsOf(text).length > 0) expect(mayHoldPersonaClaims(text)).toBe(true);
    }),
  );
});

test('takes linear time on long lines that almost match', () => {
  const lines = ['with over '.repeat(20_000), '20 years of '.repeat(20_000), '**a'.repeat(50_000), `20 years of ${'word '.repeat(50_000)}`];
  const start = performance.now();
  for (const line of lines) findPersonaClaims(line, { isTitle: true, isCareer: true, isStory: true, signs: ANY });
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('titles that promise a biography', () => {
  expect(['20-Year Experience Portfolio', 'War Stories', 'Cloud Era (2010-2014)', 'Track record'].map(isCareerTitle)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['Experience', 'Roadmap', 'Release process', 'Version 2024'].map(isCareerTitle)).toEqual([false, false, false, false]);
});

test('a line below such a title that begins with a deed', () => {
  expect(claimsOf('Adapted through: three rewrites', true)).toEqual(['Adapted through: three rewrites']);
  expect(claimsOf('**Audits**: Successfully navigated 27 audits', true)).toEqual(['navigated 27 audits']);
  expect(claimsOf('Adapt through three rewrites', true)).toEqual([]);
  expect(claimsOf('**Strategy** designed for change', true)).toEqual([]);
});

test('what to delete so that the sentence still stands', () => {
  const cut = (line: string, claim: string): string | undefined => {
    const start = line.indexOf(claim);
    const range = withoutTenure(line, { start, end: start + claim.length });
    return range === undefined ? undefined : line.slice(0, range.start) + line.slice(range.end);
  };
  expect(cut('An expert with 20+ years of experience.', '20+ years of experience')).toBe('An expert.');
  expect(cut('An expert, with two decades of experience, who tests', 'two decades of experience')).toBe('An expert, who tests');
  expect(cut('An expert with 15 years of experience in Go', '15 years of experience')).toBe('An expert with experience in Go');
  expect(cut('Built on 20 years of experience.', '20 years of experience')).toBe(undefined);
  expect(cut('With lessons from 20 years', 'from 20 years')).toBe(undefined);
});
