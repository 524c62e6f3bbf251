import type { AgentDocument } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import { Vocabulary } from './vocabulary.ts';
import { WordReader } from './word-reader.ts';

/** The words of every statement of a document, as numbers. */
export interface StatementWords {
  readonly vocabulary: Vocabulary;
  /** Words of all statements, one after the other; in a statement a word may stand more than once. */
  readonly words: Int32Array;
  /** By statement: where its words begin; the last entry is where all end. */
  readonly starts: Int32Array;
  /** Each word of the document once. */
  readonly distinct: readonly number[];
}

/** Words that are remembered from file to file; hostile files fill no memory. */
const MOST_WORDS = 30_000;
let shared = new Vocabulary();

/** Reads the words of all statements, once for a document. */
export const wordsOfStatements = oncePer(({ text, statements }: AgentDocument): StatementWords => {
  if (shared.words.length > MOST_WORDS) shared = new Vocabulary();
  const reader = new WordReader(text, shared);
  const starts = new Int32Array(statements.length + 1);
  let line = 0;
  for (const { range } of statements) {
    starts[line++] = reader.count;
    reader.read(range.start, range.end);
  }
  starts[statements.length] = reader.count;
  const words = reader.found();
  return { vocabulary: shared, words, starts, distinct: distinctOf(words, shared.words.length) };
});

/** Where each word of a document stands. */
export interface LinesByWord {
  timesOf(word: number): number;
  /** Statements, in order; one that holds the word twice is there twice. */
  linesOf(word: number): Int32Array;
}

/** Looks up the statements of words. */
export function linesByWord(table: StatementWords): LinesByWord {
  const { words, starts, distinct } = table;
  const places = placesOf(table);
  const ends = new Uint32Array(distinct.length + 1);
  for (let at = 0; at < words.length; at++) {
    const next = (places[words[at] ?? 0] ?? 0) + 1;
    ends[next] = (ends[next] ?? 0) + 1;
  }
  for (let place = 0; place < distinct.length; place++) ends[place + 1] = (ends[place + 1] ?? 0) + (ends[place] ?? 0);
  const begins = ends.slice();
  const lines = new Int32Array(words.length);
  for (let line = 0, at = 0; line + 1 < starts.length; line++) {
    const end = starts[line + 1] ?? 0;
    for (; at < end; at++) {
      const place = places[words[at] ?? 0] ?? 0;
      const next = begins[place] ?? 0;
      lines[next] = line;
      begins[place] = next + 1;
    }
  }
  const placeIn = (word: number): number => {
    const place = placesOf(table)[word] ?? 0;
    return distinct[place] === word ? place : -1;
  };
  return {
    timesOf(word) {
      const place = placeIn(word);
      return place < 0 ? 0 : (ends[place + 1] ?? 0) - (ends[place] ?? 0);
    },
    linesOf(word) {
      const place = placeIn(word);
      return place < 0 ? NO_LINES : lines.subarray(ends[place], ends[place + 1]);
    },
  };
}

const NO_LINES = new Int32Array(0);
/** By word its place among those of the document that was asked for last; of words that it lacks, whatever another one left. */
let placeOf = new Int32Array(1 << 14);
let placed: StatementWords | undefined;

function placesOf(table: StatementWords): Int32Array {
  if (placed === table) return placeOf;
  const { vocabulary, distinct } = table;
  if (placeOf.length < vocabulary.words.length) placeOf = new Int32Array(vocabulary.words.length * 2);
  for (let place = 0; place < distinct.length; place++) placeOf[distinct[place] ?? 0] = place;
  placed = table;
  return placeOf;
}

/** The words of one statement. */
export function wordsOfLine({ words, starts }: StatementWords, statement: number): Int32Array {
  return words.subarray(starts[statement], starts[statement + 1]);
}

function distinctOf(words: Int32Array, size: number): readonly number[] {
  const seen = new Uint8Array(size);
  const distinct: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    if (seen[word] === 1) continue;
    seen[word] = 1;
    distinct.push(word);
  }
  return distinct;
}
