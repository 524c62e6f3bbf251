import type { AgentDocument } from '../../../model/agent-document.ts';
import { COMMON_STEMS } from '../statements/common-words.ts';
import { linesThatForbid } from '../statements/lines-that-rule-out.ts';
import { isSmallWord } from '../statements/read-deed.ts';
import { wordsOfLine, wordsOfStatements, type StatementWords } from '../words/statement-words.ts';
import { WordLists } from '../words/word-lists.ts';
import { WordTable } from '../words/word-table.ts';
import { neededWords } from './needed-words.ts';
import type { Practice } from './practice.ts';

/** One way to put an answer: where a word of the rarest of its lists stands, the other lists are looked for. */
interface Wording {
  readonly practice: number;
  readonly lists: readonly number[];
}

/** Finds the lines that may give the unusual answer to a question, by their words alone. */
export class PracticeIndex {
  readonly #practices: readonly Practice[];
  readonly #wordings: Wording[] = [];
  readonly #byWord: WordTable<readonly number[]>;
  readonly #listsOfWord: WordTable<readonly number[]>;
  readonly #namedBy: WordTable<readonly number[]>;
  readonly #listNumbers = new Map<string, number>();

  constructor(practices: readonly Practice[]) {
    this.#practices = practices;
    const [rarest, lists, named] = [new WordLists<number>(), new WordLists<number>(), new WordLists<number>()];
    for (const [practice, { words, breaks }] of practices.entries()) {
      const beginnings = beginningsIn(words);
      named.add(beginnings, practice);
      for (const needed of neededWords(breaks)) {
        const all = [...needed, beginnings].toSorted((a, b) => commonness(a) - commonness(b));
        rarest.add(all[0] ?? [], this.#wordings.length);
        this.#wordings.push({ practice, lists: all.slice(1).map((list) => this.#numberOf(list, lists)) });
      }
    }
    this.#byWord = new WordTable((word) => rarest.listsWith(word));
    this.#listsOfWord = new WordTable((word) => lists.listsWith(word));
    this.#namedBy = new WordTable((word) => named.listsWith(word));
  }

  /** Lists that are the same have one number. */
  #numberOf(list: readonly string[], lists: WordLists<number>): number {
    const key = list.join(' ');
    const known = this.#listNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.#listNumbers.size;
    this.#listNumbers.set(key, number);
    lists.add(list, number);
    return number;
  }

  /** Statements that may give the unusual answer, by question; each in order. */
  linesThatBreak(document: AgentDocument): ReadonlyMap<Practice, readonly number[]> {
    const table = wordsOfStatements(document);
    const forbidding = new Set(linesThatForbid(document));
    const lists = new Uint32Array(this.#listNumbers.size);
    const found = new Map<Practice, number[]>();
    for (let line = 0; line + 1 < table.starts.length; line++) {
      const practices = this.#brokenIn(table, line, lists);
      // Where it is forbidden, the usual answer turns into the other one.
      if (forbidding.has(line))
        for (const word of wordsOfLine(table, line)) for (const one of this.#namedBy.valueOf(table, word)) practices.add(one);
      for (const number of practices) {
        const practice = this.#practices[number];
        const lines = practice === undefined ? undefined : found.get(practice);
        if (lines !== undefined) lines.push(line);
        else if (practice !== undefined) found.set(practice, [line]);
      }
    }
    return found;
  }

  /** `lists` holds for each list the last line that has a word of it, counted from 1. */
  #brokenIn(table: StatementWords, line: number, lists: Uint32Array): Set<number> {
    const practices = new Set<number>();
    let isRead = false;
    for (const word of wordsOfLine(table, line)) {
      for (const number of this.#byWord.valueOf(table, word)) {
        if (!isRead)
          for (const one of wordsOfLine(table, line)) for (const list of this.#listsOfWord.valueOf(table, one)) lists[list] = line + 1;
        isRead = true;
        const wording = this.#wordings[number];
        if (wording?.lists.every((list) => lists[list] === line + 1) === true) practices.add(wording.practice);
      }
    }
    return practices;
  }
}

/** The more common a word of a list, the more lines it picks. */
function commonness(list: readonly string[]): number {
  return list.reduce((sum, word) => sum + (word.length < 4 || isSmallWord(word) ? RARE * RARE : COMMON_STEMS.has(word) ? RARE : 1), 0);
}
const RARE = 20;

/** "delete" finds "deleting" too; what follows a hyphen says no more. */
export function beginningsIn(words: string): readonly string[] {
  return words.split(' ').map((word) => {
    const [first = ''] = word.split(/[^a-z0-9]/, 1);
    return `${(first.length > 4 ? first.replace(/[esy]$/, '') : first).slice(0, MOST_LETTERS)}*`;
  });
}

/** No word is looked up further. */
const MOST_LETTERS = 8;
