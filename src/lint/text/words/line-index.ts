import type { AgentDocument } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import { ENGLISH_WORDS } from '../function-words.ts';
import { COMMON_STEMS } from '../statements/common-words.ts';
import type { NeededWords } from './needed-words.ts';
import { wordsOfStatements, type StatementWords } from './statement-words.ts';
import { WordLists } from './word-lists.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One way to hold what a query needs: where a word of the rarest of its lists stands, the other lists are looked for. */
interface Way {
  readonly query: number;
  readonly lists: readonly number[];
}

/** Looks for the lines of many queries in one pass over the words of a document. */
export class LineIndex {
  /** The indices of statements by query, in order; none where no line holds what it needs. */
  readonly linesOf = oncePer((document: AgentDocument) => this.#find(wordsOfStatements(document)));
  readonly size: number;
  readonly #lists = new WordLists<Way | number>();
  readonly #listNumbers = new Map<string, number>();
  #vocabulary: Vocabulary | undefined;
  /** By word: the ways that have it as their rarest word; undefined for most words. */
  #ways: (readonly Way[] | undefined)[] = [];
  /** By word: the other lists that hold it. */
  #listsOf: (readonly number[] | undefined)[] = [];

  constructor(queries: readonly NeededWords[]) {
    this.size = queries.length;
    for (const [query, needed] of queries.entries()) {
      for (const lists of needed) {
        const [first = ANYTHING, ...others] = lists.toSorted((a, b) => commonness(a) - commonness(b));
        this.#lists.add(first, { query, lists: others.map((list) => this.#numberOf(list)) });
      }
    }
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
    this.#learn(table.vocabulary);
    const found: (number[] | undefined)[] = Array.from({ length: this.size });
    // For each list the last line that has a word of it, counted from 1.
    const lastWith = new Uint32Array(this.#listNumbers.size);
    const { starts, words } = table;
    const waysOf = this.#ways;
    let marked = -1;
    const take = (ways: readonly Way[], line: number): void => {
      for (const { query, lists } of ways) {
        const lines = found[query];
        if (lines !== undefined && lines[lines.length - 1] === line) continue;
        if (lists.length > 0 && marked !== line) this.#mark(table, (marked = line), lastWith);
        if (!holdsAll(lists, lastWith, line)) continue;
        if (lines === undefined) found[query] = [line];
        else lines.push(line);
      }
    };
    for (let line = 0, at = 0; line + 1 < starts.length; line++) {
      const end = starts[line + 1] ?? 0;
      for (; at < end; at++) {
        const ways = waysOf[words[at] ?? 0];
        if (ways !== undefined) take(ways, line);
      }
    }
    return found;
  }

  /** Works out once what each word of a run is to the queries. */
  #learn(vocabulary: Vocabulary): void {
    if (this.#vocabulary !== vocabulary) [this.#vocabulary, this.#ways, this.#listsOf] = [vocabulary, [], []];
    for (let word = this.#ways.length; word < vocabulary.words.length; word++) {
      const found = this.#lists.listsWith(vocabulary.words[word] ?? '', vocabulary.arePlain[word]);
      const ways = found.length === 0 ? NO_WAYS : found.filter((one) => typeof one !== 'number');
      const lists = found.length === ways.length ? NO_LISTS : found.filter((one) => typeof one === 'number');
      this.#ways.push(ways.length > 0 ? ways : undefined);
      this.#listsOf.push(lists.length > 0 ? lists : undefined);
    }
  }

  #mark(table: StatementWords, line: number, lastWith: Uint32Array): void {
    const listsOf = this.#listsOf;
    const { words, starts } = table;
    const end = starts[line + 1] ?? 0;
    for (let at = starts[line] ?? 0; at < end; at++) {
      const lists = listsOf[words[at] ?? 0];
      if (lists !== undefined) for (const list of lists) lastWith[list] = line + 1;
    }
  }
}

function holdsAll(lists: readonly number[], lastWith: Uint32Array, line: number): boolean {
  for (const list of lists) if (lastWith[list] !== line + 1) return false;
  return true;
}

const NO_WAYS: readonly Way[] = [];
const NO_LISTS: readonly number[] = [];

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
