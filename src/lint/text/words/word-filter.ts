import type { StatementWords } from './statement-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordLists } from './word-lists.ts';
import { partsOf } from './word-parts.ts';

const [NO, YES] = [1, 2];

/** Picks words of statements; each word is asked about once, however often it stands there. A compound is picked with any part of it. */
export class WordFilter {
  #vocabulary: Vocabulary | undefined;
  #answers = new Uint8Array(0);
  readonly #picks: (word: string) => boolean;

  /** `picks` gets words in lower case. */
  constructor(picks: (word: string) => boolean) {
    this.#picks = picks;
  }

  /** True where a statement holds a word that is picked. */
  holdsOne(table: StatementWords, statement: number): boolean {
    const { vocabulary, words, starts } = table;
    if (this.#vocabulary !== vocabulary) this.#startWith(vocabulary);
    const end = starts[statement + 1] ?? 0;
    for (let at = starts[statement] ?? 0; at < end; at++) {
      const word = words[at] ?? 0;
      const answer = this.#answers[word];
      if (answer === YES || (answer !== NO && this.#ask(vocabulary, word))) return true;
    }
    return false;
  }

  #startWith(vocabulary: Vocabulary): void {
    this.#vocabulary = vocabulary;
    this.#answers = new Uint8Array(vocabulary.words.length);
  }

  #ask(vocabulary: Vocabulary, number: number): boolean {
    if (number >= this.#answers.length) {
      const answers = new Uint8Array(vocabulary.words.length);
      answers.set(this.#answers);
      this.#answers = answers;
    }
    const word = vocabulary.words[number] ?? '';
    const isPicked = partsOf(word).some(this.#picks);
    this.#answers[number] = isPicked ? YES : NO;
    return isPicked;
  }
}

/** A filter for the words of a list; `hard*` stands for all words that begin so. */
export function filterOf(list: readonly string[]): WordFilter {
  const lists = new WordLists<true>();
  lists.add(list, true);
  return new WordFilter((word) => lists.listsWith(word).length > 0);
}
