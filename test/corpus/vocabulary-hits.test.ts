import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CHOICES } from '../../src/lint/text/exclusivity/choices.ts';
import { RIVAL_SERVICES } from '../../src/lint/text/identity/services.ts';
import { RIVAL_TOOLS } from '../../src/lint/text/identity/technologies.ts';
import { SAME_DEEDS } from '../../src/lint/text/statements/deed-classes.ts';
import { FIELD_THINGS } from '../../src/lint/text/statements/field-things.ts';
import { SAME_THINGS } from '../../src/lint/text/statements/thing-classes.ts';
import { hasShared, sharedFiles } from './shared.ts';

const LABELS = fileURLToPath(new URL('../../../shared/gold/contradictions-injected-dev.jsonl', import.meta.url));

/** Terms of fields of work, which are separated by commas. */
function termsOf(field: { readonly names: string; readonly signs: string; readonly hints?: string }): readonly string[] {
  return [field.names, field.signs, field.hints ?? ''].flatMap((terms) => terms.split(', ')).filter((term) => term !== '');
}

const TABLES: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[] = [
  { name: 'deeds', rows: SAME_DEEDS.map((row) => row.split(' ')) },
  { name: 'things', rows: SAME_THINGS.map((row) => row.split(' ')) },
  { name: 'things of fields', rows: FIELD_THINGS.map((row) => row.split(' ')) },
  { name: 'technologies', rows: [...RIVAL_TOOLS, ...RIVAL_SERVICES].flat().map(termsOf) },
  { name: 'choices', rows: CHOICES.map(({ options }) => options.flatMap((option) => option.split('|'))) },
];

/** Files that must use an entry, and else other entries of its row that so many files use. */
const FEWEST = 2;

const IS_WORD = /^[\p{L}\p{N}]+$/u;

/** Spellings of an entry: "hand-over", "hand over" and "handover" are one. */
const spellings = (entry: string): readonly string[] => [entry, entry.replaceAll('-', ' '), entry.replaceAll(/[- ]/g, '')];

interface Prepared {
  readonly text: string;
  readonly words: readonly string[];
}

/** How many texts hold an entry: a word as the beginning of a word, so that its forms count, anything else as it stands. */
function holding(entry: string, texts: readonly Prepared[]): number {
  const holds = ({ text, words }: Prepared, spelling: string): boolean =>
    text.includes(spelling) && (!IS_WORD.test(spelling) || words.some((word) => word.startsWith(spelling)));
  return texts.filter((text) => spellings(entry).some((spelling) => holds(text, spelling))).length;
}

function prepared(original: string): Prepared {
  const text = original.toLowerCase();
  return { text, words: [...new Set(text.match(/[\p{L}\p{N}]+/gu))] };
}

/** The lines that labels put into files: what a table could have been fitted to. */
function labelledLines(): readonly string[] {
  const rows = readFileSync(LABELS, 'utf8').trim().split('\n');
  return rows.map((row) => {
    const label: unknown = JSON.parse(row);
    return typeof label === 'object' && label !== null && 'injected_text' in label ? String(label.injected_text) : '';
  });
}

describe.skipIf(!hasShared || !existsSync(LABELS))('tables of contradictions by hits over the corpus (skipped without ../shared)', () => {
  const files = hasShared ? [...sharedFiles('corpus').values()].map(prepared) : [];
  const labels = hasShared && existsSync(LABELS) ? labelledLines().map(prepared) : [];

  test.each(TABLES)(
    'an entry of the table of $name that labelled lines hold is used elsewhere, or its row is',
    ({ rows }) => {
      const labelled = rows.flatMap((row) => row.filter((entry) => holding(entry, labels) > 0).map((entry) => ({ entry, row })));
      expect(labelled.length).toBeGreaterThan(0);
      const fitted = labelled.filter(
        ({ entry, row }) => holding(entry, files) < FEWEST && row.filter((one) => holding(one, files) >= FEWEST).length < FEWEST,
      );
      expect(fitted).toEqual([]);
    },
    120_000,
  );
});
