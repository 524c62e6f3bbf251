/**
 * What a match of a pattern holds: for each alternative lists of words, one of each of which stands in it. In a list `hard*` stands for
 * whatever begins so.
 */
export type NeededWords = readonly (readonly (readonly string[])[])[];

/** No word of a text is looked up further. */
const MOST_LETTERS = 8;
/** A place for one of more words is as good as any word. */
const MOST_WORDS = 120;

/** Words as far as they are read: "is" goes on with the next part, "is " has ended, of "is*" the rest is not known or not needed. */
type Beginnings = ReadonlySet<string>;

const START: Beginnings = new Set(['']);
const ANY: Beginnings = new Set(['*']);
const BLANK: Beginnings = new Set([' ']);
const LETTERS = /[a-z0-9]+/y;
const LEAD = /\?(?:<?[=!]|:|<[a-z]+>)/y;
const TIMES = /(?:[?*+]|\{\d+,?\d*\})\??/y;

/**
 * Reads the expressions that lexicons are written in: letters, groups, classes, counts, and `~` for further words. A pattern begins and
 * ends at words.
 */
export function neededWords(source: string): NeededWords {
  return new PatternReader(source).alternatives();
}

class PatternReader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): NeededWords {
    const found: (readonly (readonly string[])[])[] = [];
    do {
      const lists: (readonly string[])[] = [];
      this.#sequence((list) => {
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

  /** Reads up to the end of an alternative; `close` gets each word that ends at a blank, and the last one. */
  #sequence(close?: (word: Beginnings) => void): Beginnings {
    let word = START;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) {
      const from = this.#at;
      const isGap = ' ~'.includes(this.#source.charAt(from));
      const item = this.#item();
      const end = this.#at;
      const times = this.#match(TIMES);
      const isOptional = /^(?:[?*]|\{0)/.test(times);
      if (isGap && !isOptional && close !== undefined) {
        close(word);
        word = START;
      } else if (!isOptional || word !== START || !endsInBlank(this.#source.slice(from, end))) {
        word = append(word, /^(?:$|\?)/.test(times) ? item : cutOff(item), isOptional);
      }
    }
    close?.(word);
    return word;
  }

  /** How the next part of a sequence may begin and go on. */
  #item(): Beginnings {
    const letters = this.#match(LETTERS);
    if (letters !== '') return this.#letters(letters);
    const character = this.#source.charAt(this.#at++);
    if (character === '(') return this.#group();
    if (character === '[') return this.#class();
    if (character === '$' || character === '^') return START;
    if (character === '\\') return /[a-zA-Z]/.test(this.#source.charAt(this.#at++)) ? ANY : BLANK;
    return character === '.' || character === '~' ? ANY : BLANK;
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
    do for (const word of this.#sequence()) found.add(word);
    while (this.#take('|'));
    this.#at++;
    return /[=!]$/.test(lead) ? START : found;
  }

  #class(): Beginnings {
    const end = this.#source.indexOf(']', this.#at + 1);
    const members = this.#source.slice(this.#at, end);
    this.#at = end + 1;
    if (/^\^|.-.|\\/.test(members)) return ANY;
    return new Set([...members].map((member) => (/[a-z0-9]/.test(member) ? member : ' ')));
  }
}

/** True for a part that ends in a blank, whichever alternative is taken: "(?:the |a )". */
function endsInBlank(part: string): boolean {
  return part === ' ' || part === '~' || (part.endsWith(' )') && !/[^ (]\|/.test(part));
}

function cutOff(item: Beginnings): Beginnings {
  return new Set([...item].map((word) => (isOpen(word) ? `${word}*` : word)));
}

/** A blank alone stands in front of a word. */
function isOpen(word: string): boolean {
  return word === ' ' || (!word.endsWith(' ') && !word.endsWith('*'));
}

function append(word: Beginnings, item: Beginnings, isOptional: boolean): Beginnings {
  if (item === START) return word;
  const found = new Set<string>();
  for (const front of word) {
    if (!isOpen(front) || isOptional) found.add(front);
    if (isOpen(front)) for (const next of item) found.add(firstOf(front + next));
  }
  return found;
}

/** The first word, as far as it is looked up; a blank in front of it ends the word before. */
function firstOf(text: string): string {
  const from = text.startsWith(' ') ? 1 : 0;
  const gap = text.indexOf(' ', from);
  if (gap === from) return firstOf(text.slice(1));
  if (gap >= 0) return text.slice(0, gap + 1);
  return text.length > MOST_LETTERS + from ? `${text.slice(0, MOST_LETTERS + from)}*` : text;
}

/** Empty where any word may stand. */
function wordsOf(word: Beginnings): readonly string[] {
  const words = [...new Set([...word].map((text) => text.trim()))];
  return words.includes('') || words.includes('*') || words.length > MOST_WORDS ? [] : words;
}
