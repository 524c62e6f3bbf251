import { describe, expect, test } from 'vitest';
import { CAPABILITY_PATTERNS } from '../../src/lint/text/fantasy/capability-lexicon.ts';
import * as guarantees from '../../src/lint/text/fantasy/guarantee-lexicon.ts';
import { HYPE_ENTRIES } from '../../src/lint/text/fantasy/hype-lexicon.ts';
import * as metrics from '../../src/lint/text/fantasy/metric-lexicon.ts';
import { DEED_VERBS, PERSONA_PATTERNS } from '../../src/lint/text/persona-lexicon.ts';
import { hasShared, sharedFiles } from './shared.ts';

/** A class of entries: words and phrases in lower case, or patterns. */
interface LexiconClass {
  readonly name: string;
  readonly entries: readonly (string | RegExp)[];
}

/**
 * What the definition of a label names itself, however rare it is in the corpus: attending conferences, picking an own model, systems that
 * predict and prevent. All of the speculative future is of this kind.
 */
const NAMED: ReadonlySet<string> = new Set(['life any', 'model self', 'foresee any']);

const CLASSES: readonly LexiconClass[] = [
  ...Object.entries({ ...metrics, ...guarantees }).map(([name, entries]) => ({ name, entries })),
  ...HYPE_ENTRIES.map((entry) => ({ name: `HYPE_ENTRIES ${entry.class}`, entries: entry.words })),
  {
    name: 'CAPABILITY_PATTERNS',
    entries: CAPABILITY_PATTERNS.filter((one) => !NAMED.has(`${one.kind} ${one.owner}`)).map(({ pattern }) => pattern),
  },
  { name: 'DEED_VERBS', entries: [...DEED_VERBS] },
  { name: 'PERSONA_PATTERNS', entries: PERSONA_PATTERNS.map(({ pattern }) => pattern) },
];

/** Hyphens and blanks are one, as in the patterns that the entries become. */
const plain = (text: string): string => text.toLowerCase().replace(/[\s-]+/g, ' ');

describe.skipIf(!hasShared)('lexicon entries by hits over the corpus (skipped without ../shared)', () => {
  const files = hasShared ? [...sharedFiles('corpus').values()] : [];
  const texts = files.map((text) => ` ${plain(text)} `);

  function filesWith(entry: string | RegExp): readonly number[] {
    const pattern = typeof entry === 'string' ? undefined : new RegExp(entry.source, entry.flags.replace('g', ''));
    const isIn = (index: number): boolean =>
      pattern === undefined
        ? (texts[index]?.includes(plain(String(entry))) ?? false)
        : (files[index] ?? '').split('\n').some((line) => pattern.test(line.replace(/^[\s-]+/, '').slice(0, 2000)));
    return [...files.keys()].filter(isIn);
  }

  test.each(CLASSES)('$name is a class, and no entry is there for one file', ({ entries }) => {
    const hits = entries.map((entry) => ({ entry: String(entry), files: filesWith(entry) }));
    const all = new Set(hits.flatMap((one) => [...one.files]));
    const list = hits.map((one) => `${one.files.length}\t${one.entry.slice(0, 80)}`).join('\n');
    const few = all.size < 2 ? list : undefined;
    expect(few).toBeUndefined();
    // A single word that one author uses may well be used by others; a phrase of several words or a pattern is made for its line.
    const made = hits.filter((one) => one.files.length === 1 && (one.entry.split(/[ -]/).length > 2 || one.entry.startsWith('/')));
    expect(made).toEqual([]);
  });
});
