import type { AgentDocument } from '../../../model/agent-document.ts';
import { linesThatForbid } from '../statements/lines-that-rule-out.ts';
import { LineQuery } from '../words/line-query.ts';
import { neededWordsOfWhole } from '../words/needed-words.ts';
import { wordsOfLine, wordsOfStatements } from '../words/statement-words.ts';
import { WordLists } from '../words/word-lists.ts';
import { WordTable } from '../words/word-table.ts';
import type { Practice } from './practice.ts';

/** Finds the lines that may give the unusual answer to a question, by their words alone. */
export class PracticeIndex {
  readonly #breaking: readonly (readonly [Practice, LineQuery])[];
  readonly #named = new WordLists<Practice>();
  readonly #namedBy = new WordTable((word) => this.#named.listsWith(word));

  constructor(practices: readonly Practice[]) {
    this.#breaking = practices.map((practice) => {
      const words = beginningsIn(practice.words);
      this.#named.add(words, practice);
      return [practice, new LineQuery(() => neededWordsOfWhole(practice.breaks).map((lists) => [...lists, words]))];
    });
  }

  /** Statements that may give the unusual answer, by question; each in order. Where the usual answer is forbidden it turns into the other. */
  linesThatBreak(document: AgentDocument): ReadonlyMap<Practice, readonly number[]> {
    const table = wordsOfStatements(document);
    const found = new Map(this.#breaking.map(([practice, query]) => [practice, new Set(query.of(document))] as const));
    for (const line of linesThatForbid(document)) {
      for (const word of wordsOfLine(table, line)) {
        for (const practice of this.#namedBy.valueOf(table, word)) found.get(practice)?.add(line);
      }
    }
    return new Map([...found].map(([practice, lines]) => [practice, [...lines].toSorted((a, b) => a - b)]));
  }
}

/** "delete" finds "deleting" too; what follows a hyphen says no more. */
export function beginningsIn(words: string): readonly string[] {
  return words.split(' ').map((word) => {
    const [first = ''] = word.split(/[^a-z0-9]/, 1);
    return `${(first.length > 4 ? first.replace(/[esy]$/, '') : first).slice(0, MOST_LETTERS)}*`;
  });
}

/** No word is looked up further. */
const MOST_LETTERS = 8;
