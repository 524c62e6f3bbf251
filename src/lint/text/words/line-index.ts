import type { AgentDocument } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import { ENGLISH_WORDS } from '../function-words.ts';
import { COMMON_STEMS } from '../statements/common-words.ts';
import type { NeededWords } from './needed-words.ts';
import { wordsOfStatements, type StatementWords } from './statement-words.ts';
import { WordLists } from './word-lists.ts';
import { WordTable } from './word-table.ts';

/** One way to hold what a query needs: where a word of the rarest of its lists stands, the other lists are looked for. */
interface Way {
  readonly query: number;
  readonly lists: readonly number[];
}

/** What a word is to the queries: ways that have it as their rarest word, and lists that hold it. */
interface Meaning {
  readonly ways: readonly Way[];
  readonly lists: readonly number[];
}

/** Looks for the lines of many queries in one pass over the words of a document. */
export class LineIndex {
  /** The indices of statements by query, in order; none where no line holds what it needs. */
  readonly linesOf = oncePer((document: AgentDocument) => this.#find(wordsOfStatements(document)));
  readonly size: number;
  readonly #lists = new WordLists<number>();
  readonly #listNumbers = new Map<string, number>();
  readonly #meanings: WordTable<Meaning>;

  constructor(queries: readonly NeededWords[]) {
    this.size = queries.length;
    const rarest = new WordLists<Way>();
    for (const [query, needed] of queries.entries()) {
      for (const lists of needed) {
        const [first = ANYTHING, ...others] = lists.toSorted((a, b) => commonness(a) - commonness(b));
        rarest.add(first, { query, lists: others.map((list) => this.#numberOf(list)) });
      }
    }
    this.#meanings = new WordTable((word): Meaning => ({ ways: rarest.listsWith(word), lists: this.#lists.listsWith(word) }));
  }

  /** Lists that are the same have one number. */
  #numberOf(list: readonly string[]): number {
    const key = list.join(' ');
    const known = this.#listNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.#listNumbers.size;
    this.#listNumbers.set(key, number);
    this.#lists.add(list, number);
    return number;
  }

  #find(table: StatementWords): readonly (readonly number[] | undefined)[] {
    const found: (number[] | undefined)[] = Array.from({ length: this.size });
    // For each list the last line that has a word of it, counted from 1.
    const lastWith = new Uint32Array(this.#listNumbers.size);
    const { starts, words } = table;
    const begins = this.#wordsThatBegin(table);
    for (let line = 0; line + 1 < starts.length; line++) {
      const [start = 0, end = 0] = [starts[line], starts[line + 1]];
      let isMarked = false;
      for (let at = start; at < end; at++) {
        if (begins[words[at] ?? 0] !== 1) continue;
        for (const { query, lists } of this.#meanings.valueOf(table, words[at] ?? 0).ways) {
          const lines = found[query];
          if (lines?.at(-1) === line) continue;
          if (!isMarked && lists.length > 0) this.#mark(table, line, lastWith);
          isMarked ||= lists.length > 0;
          if (!holdsAll(lists, lastWith, line)) continue;
          if (lines === undefined) found[query] = [line];
          else lines.push(line);
        }
      }
    }
    return found;
  }

  /** 1 for each word of a document with which a way begins: most words say nothing, and that has to cost nothing. */
  #wordsThatBegin(table: StatementWords): Uint8Array {
    const begins = new Uint8Array(table.vocabulary.words.length);
    for (const word of table.distinct) if (this.#meanings.valueOf(table, word).ways.length > 0) begins[word] = 1;
    return begins;
  }

  #mark(table: StatementWords, line: number, lastWith: Uint32Array): void {
    const end = table.starts[line + 1] ?? 0;
    for (let at = table.starts[line] ?? 0; at < end; at++) {
      for (const list of this.#meanings.valueOf(table, table.words[at] ?? 0).lists) lastWith[list] = line + 1;
    }
  }
}

function holdsAll(lists: readonly number[], lastWith: Uint32Array, line: number): boolean {
  for (const list of lists) if (lastWith[list] !== line + 1) return false;
  return true;
}

/** Where a query needs no word, every line is found. */
const ANYTHING = ['*'];
const RARE = 20;

/** The more common the words of a list, the more lines it picks. */
function commonness(list: readonly string[]): number {
  return list.reduce(
    (sum, word) => sum + (word.length < 4 || ENGLISH_WORDS.has(word) ? RARE * RARE : COMMON_STEMS.has(word) ? RARE : 1),
    0,
  );
}
