import { ANY, append, BLANK, cutOff, endsInBlank, START, wordsOf, type Beginnings } from './beginnings.ts';

/**
 * What a match of a pattern holds: for each alternative lists of words, one of each of which stands in it. In a list `hard*` stands for
 * whatever begins so.
 */
export type NeededWords = readonly (readonly (readonly string[])[])[];

const LETTERS = /[a-z0-9]+/iy;
const LETTER = /[\p{L}\p{N}]/u;
const LEAD = /\?(?:<?[=!]|:|<[a-zA-Z]+>)/y;
/** What a pattern begins with that begins at a word. */
const AT_WORD = /^(?:\^|\\b|\(\?<!\[\\w|\(\?:\^\|)/;
const BRACES = /\{[^}]{1,30}\}/y;
const TIMES = /(?:[?*+]|\{\d+,?\d*\})\??/y;

/** Reads what lines need to hold for a pattern to match: letters, groups, classes, counts and borders of words are understood. */
export function neededWords({ source }: RegExp): NeededWords {
  return new PatternReader(source, false).alternatives();
}

/** As `neededWords`, for an expression that begins and ends at words and in which `~` stands for further words. */
export function neededWordsOfWhole(source: string): NeededWords {
  return new PatternReader(source, true).alternatives();
}

class PatternReader {
  #at = 0;
  readonly #source: string;
  readonly #isWhole: boolean;

  constructor(source: string, isWhole: boolean) {
    this.#source = source;
    this.#isWhole = isWhole;
  }

  alternatives(): NeededWords {
    const found: (readonly (readonly string[])[])[] = [];
    do {
      const lists: (readonly string[])[] = [];
      const isAtWord = this.#isWhole || AT_WORD.test(this.#source.slice(this.#at, this.#at + 10));
      this.#sequence(isAtWord ? START : ANY, (list) => {
        const words = wordsOf(list);
        if (words.length > 0) lists.push(words);
      });
      found.push(lists);
    } while (this.#take('|'));
    return found;
  }

  #take(character: string): boolean {
    if (this.#source[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.#source)?.[0] ?? '';
    this.#at += text.length;
    return text;
  }

  /** Reads up to the end of an alternative; `close` gets each word that ends at a blank or a border, and the last one. */
  #sequence(start: Beginnings, close?: (word: Beginnings) => void): Beginnings {
    let word = start;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const from = this.#at;
      const item = this.#item();
      const part = this.#source.slice(from, this.#at);
      const times = this.#match(TIMES);
      const isOptional = /^(?:[?*]|\{0)/.test(times);
      const isGap = !isOptional && (part === ' ' || part === '\\b' || (part === '~' && this.#isWhole));
      if (isGap && close !== undefined) {
        close(word);
        word = START;
      } else if (!isOptional || word !== START || !endsInBlank(part)) {
        word = append(word, /^(?:$|\?)/.test(times) ? item : cutOff(item), isOptional);
      }
    }
    close?.(this.#isWhole ? word : cutOff(word));
    return word;
  }

  /** How the next part of a sequence may begin and go on. */
  #item(): Beginnings {
    const letters = this.#match(LETTERS);
    if (letters !== '') return this.#letters(letters.toLowerCase());
    const character = this.#source.charAt(this.#at++);
    if (character === '(') return this.#group();
    if (character === '[') return this.#class();
    if (character === '$' || character === '^') return START;
    if (character === '\\') return this.#escaped();
    return character === '.' || character > '~' || (character === '~' && this.#isWhole) ? ANY : BLANK;
  }

  #escaped(): Beginnings {
    const character = this.#source.charAt(this.#at++);
    if (character === 'b') return START;
    if (character === 'p' || character === 'P' || character === 'u') this.#match(BRACES);
    return /[a-rt-z]/i.test(character) || character === 'S' ? ANY : BLANK;
  }

  /** A count behind letters belongs to the last of them. */
  #letters(letters: string): Beginnings {
    if (letters.length === 1 || !'?*+{'.includes(this.#source.charAt(this.#at) || '.')) return new Set([letters]);
    this.#at--;
    return new Set([letters.slice(0, -1)]);
  }

  #group(): Beginnings {
    const lead = this.#match(LEAD);
    const found = new Set<string>();
    do for (const word of this.#sequence(START)) found.add(word);
    while (this.#take('|'));
    this.#at++;
    return /[=!]$/.test(lead) ? START : found;
  }

  #class(): Beginnings {
    const end = this.#source.indexOf(']', this.#at + 1);
    const members = this.#source.slice(this.#at, end).replaceAll('\\s', ' ');
    this.#at = end + 1;
    if (/^\^|.-.|\\/.test(members)) return ANY;
    return new Set([...members.toLowerCase()].map((member) => (/[a-z0-9]/.test(member) ? member : LETTER.test(member) ? '*' : ' ')));
  }
}
