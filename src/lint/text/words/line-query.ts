import type { AgentDocument } from '../../../model/agent-document.ts';
import { LineIndex } from './line-index.ts';
import { neededWords, type NeededWords } from './needed-words.ts';

const queries: LineQuery[] = [];
let index: LineIndex | undefined;

/**
 * The lines that hold words, such as those that a pattern needs to match. All queries of the program are answered in one pass over the words
 * of a document, so a query is a constant of its file.
 */
export class LineQuery {
  readonly #number: number;
  /** For each alternative lists of words, one of each of which a line has to hold; read when lines are first asked for. */
  readonly needed: () => NeededWords;

  constructor(needed: () => NeededWords) {
    this.needed = needed;
    this.#number = queries.push(this) - 1;
  }

  /** Indices of statements, in order. */
  of(document: AgentDocument): readonly number[] {
    if (index?.size !== queries.length) index = new LineIndex(queries.map(({ needed }) => needed()));
    return index.linesOf(document)[this.#number] ?? [];
  }
}

/** The lines in which one of the patterns may match. */
export function linesLike(...patterns: readonly RegExp[]): LineQuery {
  return new LineQuery(() => patterns.flatMap(neededWords));
}
