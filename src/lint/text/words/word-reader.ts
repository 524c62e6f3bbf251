import { classOf, DOUBLE, GAP, INNER } from './letters.ts';
import { addToSums, startSums, type Sums, type Vocabulary } from './vocabulary.ts';

const UNDERSCORE = 0x5f;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
/** No longer word means anything. */
const MOST_LETTERS = 61;

/**
 * Collects the words of stretches of a text: letters and digits, with apostrophes, hyphens and underscores behind the first of them, in
 * lower case. Where a mark stands inside a word ("`foo`s"), its parts are collected and the word without the mark as well.
 */
export class WordReader {
  count = 0;
  #words = new Int32Array(1024);
  readonly #sums: Sums = { first: 0, second: 0 };
  readonly #text: string;
  readonly #vocabulary: Vocabulary;

  constructor(text: string, vocabulary: Vocabulary) {
    this.#text = text;
    this.#vocabulary = vocabulary;
  }

  /** Every word that was read, in order. */
  found(): Int32Array {
    return this.#words.slice(0, this.count);
  }

  /** Reads the words of a stretch. */
  read(start: number, end: number): void {
    const text = this.#text;
    const sums = this.#sums;
    /** Where the word begins, and the one in front of a mark in it; -1 outside of words. */
    let from = -1;
    let joined = -1;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      const kind = kindAt(text, at, code);
      if (kind > DOUBLE) {
        if (from < 0) {
          from = at;
          startSums(sums);
        }
        addToSums(sums, kind);
      } else if (kind === INNER) {
        if (from >= 0) addToSums(sums, innerOf(code));
      } else {
        if (from >= 0) this.#add(from, at, joined);
        joined = kind === GAP ? -1 : joined >= 0 ? joined : from;
        from = -1;
        if (kind === DOUBLE) at++;
      }
    }
    if (from >= 0) this.#add(from, end, joined);
  }

  #add(from: number, end: number, joined: number): void {
    this.#push(this.#vocabulary.numberOf(this.#sums, () => this.#spell(from, end)));
    if (joined >= 0) this.#addJoined(joined, end);
  }

  #addJoined(from: number, end: number): void {
    const word = this.#spell(from, end);
    startSums(this.#sums);
    for (let at = 0; at < word.length; at++) addToSums(this.#sums, word.charCodeAt(at));
    this.#push(this.#vocabulary.numberOf(this.#sums, () => word));
  }

  #push(word: number): void {
    if (this.count === this.#words.length) {
      const words = new Int32Array(this.count * 2);
      words.set(this.#words);
      this.#words = words;
    }
    this.#words[this.count++] = word;
  }

  /** A string of its own, which keeps no text in memory. */
  #spell(from: number, end: number): string {
    const codes: number[] = [];
    for (let at = from; at < end && codes.length < MOST_LETTERS; at++) {
      const code = this.#text.charCodeAt(at);
      const kind = kindAt(this.#text, at, code);
      if (kind === DOUBLE) at++;
      else if (kind === INNER) codes.push(innerOf(code));
      else if (kind > DOUBLE) codes.push(kind);
    }
    return String.fromCharCode(...codes);
  }
}

/** As `classOf`, with single marks told from double ones. */
function kindAt(text: string, at: number, code: number): number {
  const kind = classOf(code);
  if (kind !== DOUBLE || text.charCodeAt(at + 1) === code) return kind;
  return code === UNDERSCORE ? INNER : GAP;
}

function innerOf(code: number): number {
  return code === UNDERSCORE || code === HYPHEN ? code : APOSTROPHE;
}
