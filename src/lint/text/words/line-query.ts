import type { AgentDocument } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import { LineIndex } from './line-index.ts';
import { neededWords, type NeededWords } from './needed-words.ts';

/** The queries that were asked, and the index that answers those known when it was made. */
const asked: LineQuery[] = [];
let index = new LineIndex([]);
/** The index of a document is the one of its first question. A WeakRef to the latest would keep every document until the run next waits for something. */
const indexFor = oncePer((_document: AgentDocument): LineIndex => {
  if (index.size < asked.length) index = new LineIndex(asked.map(({ needed }) => needed));
  return index;
});

/**
 * The lines that hold words, such as those that a pattern needs to match. All queries that the rules at work ask are answered in one pass over
 * the words of a document, so a query is a constant of its file.
 */
export class LineQuery {
  #number: number | undefined;
  #words: NeededWords | undefined;
  #alone: LineIndex | undefined;
  readonly #read: () => NeededWords;

  /** `read` gives for each alternative lists of words, one of each of which a line has to hold; it is called when lines are first asked for. */
  constructor(read: () => NeededWords) {
    this.#read = read;
  }

  get needed(): NeededWords {
    return (this.#words ??= this.#read());
  }

  /** Indices of statements, in order. */
  of(document: AgentDocument): readonly number[] {
    this.#number ??= asked.push(this) - 1;
    const known = indexFor(document);
    if (this.#number < known.size) return known.linesOf(document)[this.#number] ?? [];
    // Asked for the first time: it joins the others from the next document on.
    this.#alone ??= new LineIndex([this.needed]);
    return this.#alone.linesOf(document)[0] ?? [];
  }
}

/** The lines in which one of the patterns may match. */
export function linesLike(...patterns: readonly RegExp[]): LineQuery {
  return new LineQuery(() => patterns.flatMap(neededWords));
}
