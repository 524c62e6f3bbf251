/** Below 2 ** 31: a greater number would make every sum a float. */
const FIRST_HASH = 0x01_1c_9d_c5;
const SECOND_HASH = 0x1e_37_79_b9;

/** The sum by which a word is known, from one character to the next; two of them make a mix-up as good as impossible. */
export interface Sums {
  first: number;
  second: number;
}

/** Begins the sums of a word. */
export function startSums(sums: Sums): void {
  sums.first = FIRST_HASH;
  sums.second = SECOND_HASH;
}

/** Adds a character in lower case. */
export function addToSums(sums: Sums, code: number): void {
  sums.first = Math.imul(sums.first ^ code, 0x01_00_01_93);
  sums.second = Math.imul(sums.second ^ code, 0x85_eb_ca_6b) ^ (sums.second >>> 15);
}

/**
 * Words as numbers, so that what a word means to a rule is worked out once in a run and not at every place where it stands. Words are
 * looked up by sums of their characters: no text is taken apart for a word that is known.
 */
export class Vocabulary {
  readonly words: string[] = [];
  #slots = new Int32Array(1 << 14);
  readonly #first: number[] = [];
  readonly #second: number[] = [];

  /** The number of a word; `write` spells one that is new. */
  numberOf({ first, second }: Sums, write: () => string): number {
    const mask = this.#slots.length - 1;
    for (let slot = first & mask; ; slot = (slot + 1) & mask) {
      const word = (this.#slots[slot] ?? 0) - 1;
      if (word < 0) return this.#add(slot, first, second, write());
      if (this.#first[word] === first && this.#second[word] === second) return word;
    }
  }

  #add(slot: number, first: number, second: number, text: string): number {
    const word = this.words.length;
    this.words.push(text);
    this.#first.push(first);
    this.#second.push(second);
    this.#slots[slot] = word + 1;
    if (this.words.length * 2 > this.#slots.length) this.#grow();
    return word;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (const [word, first] of this.#first.entries()) {
      let slot = first & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = word + 1;
    }
    this.#slots = slots;
  }
}
