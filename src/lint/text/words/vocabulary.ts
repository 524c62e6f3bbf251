import { FNV_PRIME } from '../hash-text.ts';

const PLAIN = /^[a-z]*$/;

/** Below 2 ** 31: a greater number would make every sum a float. */
export const FIRST_SUM = 0x01_1c_9d_c5;
export const SECOND_SUM = 0x1e_37_79_b9;
export const SECOND_FACTOR = 0x85_eb_ca_6b;

/** The first sum by which a word is known, with one more character in lower case; two sums make a mix-up as good as impossible. */
export function addToFirst(sum: number, code: number): number {
  return Math.imul(sum ^ code, FNV_PRIME);
}

/** The second sum with one more character. */
export function addToSecond(sum: number, code: number): number {
  return Math.imul(sum ^ code, SECOND_FACTOR) ^ (sum >>> 15);
}

/**
 * Words as numbers, so that what a word means to a rule is worked out once in a run and not at every place where it stands. Words are
 * looked up by sums of their characters: no text is taken apart for a word that is known.
 */
export class Vocabulary {
  readonly words: string[] = [];
  /** By word: letters from a to z alone, neither a compound nor with a digit. */
  readonly arePlain: boolean[] = [];
  // Large enough for most runs: where they are replaced, V8 throws away what it made of the loops that read them.
  private slots = new Int32Array(1 << 16);
  private first = new Int32Array(1 << 14);
  private second = new Int32Array(1 << 14);

  /** The number of a word; -1 for one that is new. */
  find(first: number, second: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = second & mask; ; slot = (slot + 1) & mask) {
      const word = (slots[slot] ?? 0) - 1;
      if (word < 0 || (this.first[word] === first && this.second[word] === second)) return word;
    }
  }

  /** The number of a new word. */
  add(first: number, second: number, text: string): number {
    const word = this.words.push(text) - 1;
    this.arePlain.push(PLAIN.test(text));
    if (word === this.first.length) this.makeRoom();
    this.first[word] = first;
    this.second[word] = second;
    if (this.words.length * 2 > this.slots.length) this.makeSlots();
    else this.place(word);
    return word;
  }

  private place(word: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (this.second[word] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = word + 1;
  }

  private makeSlots(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    for (let word = 0; word < this.words.length; word++) this.place(word);
  }

  private makeRoom(): void {
    const [first, second] = [this.first, this.second];
    this.first = new Int32Array(first.length * 2);
    this.second = new Int32Array(first.length * 2);
    this.first.set(first);
    this.second.set(second);
  }
}
