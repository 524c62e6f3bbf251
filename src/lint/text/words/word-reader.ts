import { classOf, CLASSES, DOUBLE, GAP, INNER, UNKNOWN } from './letters.ts';
import { addToFirst, addToSecond, FIRST_SUM, SECOND_SUM, type Vocabulary } from './vocabulary.ts';

const UNDERSCORE = 0x5f;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
/** No longer word means anything. */
const MOST_LETTERS = 61;

/** All readers share it, one after the other: fresh memory for each file costs more than its words. */
let buffer = new Int32Array(1 << 14);

/**
 * Collects the words of stretches of a text: letters and digits, with apostrophes, hyphens and underscores behind the first of them, in
 * lower case. Where a mark stands inside a word ("`foo`s"), its parts are collected and the word without the mark as well.
 */
export class WordReader {
  count = 0;
  private readonly text: string;
  private readonly vocabulary: Vocabulary;

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  /** Every word that was read, in order. */
  found(): Int32Array {
    return buffer.slice(0, this.count);
  }

  /** Reads the words of a stretch. One loop without a call for a character: this runs over every character of every file. */
  read(start: number, end: number): void {
    const { text } = this;
    /** Where the word begins, and the one in front of a mark in it; -1 outside of words. */
    let from = -1;
    let joined = -1;
    let first = FIRST_SUM;
    let second = SECOND_SUM;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      let kind = CLASSES[code] ?? GAP;
      if (kind === UNKNOWN) kind = classOf(code);
      if (kind === DOUBLE && text.charCodeAt(at + 1) !== code) kind = code === UNDERSCORE ? INNER : GAP;
      if (kind > DOUBLE || (kind === INNER && from >= 0)) {
        if (from < 0) from = at;
        const letter = kind > DOUBLE ? kind : innerOf(code);
        first = addToFirst(first, letter);
        second = addToSecond(second, letter);
      } else if (kind !== INNER) {
        if (from >= 0) {
          this.add(first, second, from, at);
          if (joined >= 0) this.addJoined(joined, at);
          first = FIRST_SUM;
          second = SECOND_SUM;
        }
        joined = kind === GAP ? -1 : joined >= 0 ? joined : from;
        from = -1;
        if (kind === DOUBLE) at++;
      }
    }
    if (from < 0) return;
    this.add(first, second, from, end);
    if (joined >= 0) this.addJoined(joined, end);
  }

  private add(first: number, second: number, from: number, end: number): void {
    const word = this.vocabulary.find(first, second);
    this.push(word >= 0 ? word : this.vocabulary.add(first, second, this.spell(from, end)));
  }

  private addJoined(from: number, end: number): void {
    const text = this.spell(from, end);
    let first = FIRST_SUM;
    let second = SECOND_SUM;
    for (let at = 0; at < text.length; at++) {
      first = addToFirst(first, text.charCodeAt(at));
      second = addToSecond(second, text.charCodeAt(at));
    }
    const word = this.vocabulary.find(first, second);
    this.push(word >= 0 ? word : this.vocabulary.add(first, second, text));
  }

  private push(word: number): void {
    if (this.count === buffer.length) {
      const words = buffer;
      buffer = new Int32Array(this.count * 2);
      buffer.set(words);
    }
    buffer[this.count++] = word;
  }

  /** A string of its own, which keeps no text in memory. */
  private spell(from: number, end: number): string {
    const codes: number[] = [];
    for (let at = from; at < end && codes.length < MOST_LETTERS; at++) {
      const code = this.text.charCodeAt(at);
      const kind = classOf(code);
      if (kind > DOUBLE) codes.push(kind);
      else if (kind === DOUBLE && this.text.charCodeAt(at + 1) === code) at++;
      else if (kind === INNER || (kind === DOUBLE && code === UNDERSCORE)) codes.push(innerOf(code));
    }
    return String.fromCharCode(...codes);
  }
}

function innerOf(code: number): number {
  return code === UNDERSCORE || code === HYPHEN ? code : APOSTROPHE;
}
