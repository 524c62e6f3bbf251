import { FNV_PRIME } from '../hash-text.ts';
import { classOf, CLASSES, DOUBLE, GAP, INNER, UNKNOWN } from './letters.ts';
import { addToFirst, addToSecond, FIRST_SUM, SECOND_FACTOR, SECOND_SUM, type Vocabulary } from './vocabulary.ts';

const BLANK = 0x20;
const UNDERSCORE = 0x5f;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
/** No longer word means anything. */
const MOST_LETTERS = 61;

/** All readers share them, one after the other: fresh memory for each file costs more than its words. */
let buffer = new Int32Array(1 << 14);
let scanned = new Int32Array(1 << 12);
/** Of each word that was scanned: its sums, where it begins, where it ends, and where the first of those begins that it joins; -1 for none. */
const NUMBERS = 5;

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

  /** Reads the words of a stretch. */
  read(start: number, end: number): void {
    const room = (end - start + 1) * NUMBERS;
    if (scanned.length < room) scanned = new Int32Array(room);
    let length = scanWords(this.text, start, end, scanned);
    for (; length < 0; length = scanWords(this.text, start, end, scanned)) classOf(~length);
    this.lookUp(length);
  }

  private lookUp(length: number): void {
    for (let at = 0; at < length; at += NUMBERS) {
      const stop = scanned[at + 3] ?? 0;
      this.add(scanned[at] ?? 0, scanned[at + 1] ?? 0, scanned[at + 2] ?? 0, stop);
      const joined = scanned[at + 4] ?? 0;
      if (joined >= 0) this.addJoined(joined, stop);
    }
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

/**
 * Writes down the words of a stretch and returns how many numbers these are; a character that nobody classed yet ends it, and is returned below
 * zero. It runs over every character of every file: with calls in its loop V8 optimises it for long, and often anew.
 */
function scanWords(text: string, start: number, end: number, found: Int32Array): number {
  const classes = CLASSES;
  const { length } = text;
  let count = 0;
  let from = -1;
  let joined = -1;
  let first = FIRST_SUM;
  let second = SECOND_SUM;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : BLANK;
    let kind = classes[code] ?? GAP;
    if (kind === UNKNOWN) return ~code;
    if (kind === DOUBLE && (at + 1 >= length || text.charCodeAt(at + 1) !== code)) kind = code === UNDERSCORE ? INNER : GAP;
    if (kind > DOUBLE || (kind === INNER && from >= 0)) {
      if (from < 0) from = at;
      const letter = kind > DOUBLE ? kind : code === UNDERSCORE || code === HYPHEN ? code : APOSTROPHE;
      first = Math.imul(first ^ letter, FNV_PRIME);
      second = Math.imul(second ^ letter, SECOND_FACTOR) ^ (second >>> 15);
    } else if (kind !== INNER) {
      if (from >= 0) {
        found[count] = first;
        found[count + 1] = second;
        found[count + 2] = from;
        found[count + 3] = at;
        found[count + 4] = joined;
        count += NUMBERS;
        first = FIRST_SUM;
        second = SECOND_SUM;
      }
      joined = kind === GAP ? -1 : joined >= 0 ? joined : from;
      from = -1;
      if (kind === DOUBLE) at++;
    }
  }
  return count;
}

function innerOf(code: number): number {
  return code === UNDERSCORE || code === HYPHEN ? code : APOSTROPHE;
}
