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

/** The words of one statement. */
export function wordsOfLine({ words, starts }: StatementWords, statement: number): Int32Array {
  return words.subarray(starts[statement], starts[statement + 1]);
}

function distinctOf(words: Int32Array, size: number): readonly number[] {
  const seen = new Uint8Array(size);
  const distinct: number[] = [];
  for (const word of words) {
    if (seen[word] === 1) continue;
    seen[word] = 1;
    distinct.push(word);
  }
  return distinct;
}
