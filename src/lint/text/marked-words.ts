import { FNV_PRIME, FNV_START } from './hash-text.ts';

/** A word that was looked for. */
export interface Mark {
  /** Its number; 0 for a word with letters and characters beyond ASCII, which may hold any. */
  readonly word: number;
  readonly end: number;
}

/** Stands for the hash of a word that is not read. */
export const STRANGE = 0;
const LAST_OF_ASCII = 0x7f;
const LETTER = /[A-Za-z0-9]/;
/** Many more than words, so that most words of a text meet an empty slot. */
const SLOTS = 1 << 13;

/** Words that are looked for by their hashes while a text is walked. A word is letters and digits of ASCII in lower case. */
export class MarkedWords {
  /** The hash of a word in the slot of its lowest bits or the next one that is free; 0 where none is. */
  readonly slots: Int32Array = new Int32Array(SLOTS);
  private readonly numbers = new Uint16Array(SLOTS);
  private count = 0;

  /** The number of a word, from 1 on. */
  add(word: string): number {
    let hash = FNV_START;
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
    const slot = this.slotOf(hash);
    if (this.slots[slot] === 0) {
      this.slots[slot] = hash;
      this.numbers[slot] = ++this.count;
    }
    return this.numbers[slot] ?? 0;
  }

  /** The number of the word with a hash; 0 for another one. */
  numberOf(hash: number): number {
    return this.numbers[this.slotOf(hash)] ?? 0;
  }

  private slotOf(hash: number): number {
    const { slots } = this;
    let slot = hash & (SLOTS - 1);
    while (slots[slot] !== hash && slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  }
}

/** Adds those of some words that are looked for; `ends` holds where each ends, and its hash behind it. */
export function addMarks(marks: Mark[], text: string, ends: readonly number[], marked: MarkedWords): void {
  for (let index = 0; index < ends.length; index += 2) {
    const end = ends[index] ?? 0;
    const hash = ends[index + 1] ?? STRANGE;
    const word = hash === STRANGE ? 0 : marked.numberOf(hash);
    if (word !== 0 || (hash === STRANGE && endsInLetters(text, end))) marks.push({ word, end });
  }
}

/** Whether letters or digits stand in the word that ends somewhere, and not just a dash or a picture. */
function endsInLetters(text: string, end: number): boolean {
  let at = end - 1;
  while (text.charCodeAt(at) > LAST_OF_ASCII) at--;
  return LETTER.test(text.charAt(at));
}
