/** No word of a text is looked up further. */
const MOST_LETTERS = 8;
/** A place for one of more words is as good as any word. */
const MOST_WORDS = 120;

/** Words as far as they are read: "is" goes on with the next part, "is " has ended, of "is*" the rest is not known or not needed. */
export type Beginnings = ReadonlySet<string>;

/** Nothing is read yet. */
export const START: Beginnings = new Set(['']);
/** Whatever stands there. */
export const ANY: Beginnings = new Set(['*']);
/** A blank, or a mark that ends a word as one does. */
export const BLANK: Beginnings = new Set([' ']);
/** True for a part that ends in a blank, whichever alternative is taken: "(?:the |a )". */
export function endsInBlank(part: string): boolean {
  return part === ' ' || part === '~' || (part.endsWith(' )') && !/[^ (]\|/.test(part));
}

/** The same, with what follows left open; blanks may be followed by more of them. */
export function cutOff(item: Beginnings): Beginnings {
  return new Set([...item].map((word) => (isOpen(word) && word !== ' ' ? `${word}*` : word)));
}

/** A blank alone stands in front of a word. */
function isOpen(word: string): boolean {
  return word === ' ' || (!word.endsWith(' ') && !word.endsWith('*'));
}

/** A word with the next part behind it. */
export function append(word: Beginnings, item: Beginnings, isOptional: boolean): Beginnings {
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

/** The list of words; empty where any word may stand. */
export function wordsOf(word: Beginnings): readonly string[] {
  const words = [...new Set([...word].map((text) => text.trim()))];
  return words.includes('') || words.includes('*') || words.length > MOST_WORDS ? [] : words;
}
