import { conceptsIn } from '../statements/concepts.ts';

/** Deeds that say nothing of a thing but that it is there. */
export const GENERIC: ReadonlySet<string> = new Set('use utilize employ have do make let include add put get keep provide'.split(' '));
/** Words for when and with what something is done; they narrow it. */
const NARROWS = /\b(?:before|after|during|without)\b.*/;
/** What follows tells why, or more: "…, the scale is broken". */
const TAIL = /, (?!(?:and|or|nor) )| (?:so|because|since) /;
const FEWEST_IN_FRONT = 2;
/** Of a deed that is not known as one. */
const ENDING = /(?<=[a-z]{4})(?:ing|ed|e)$/;

/** What a text is about, each word by its verb or its stem, without the reasons that follow and deeds that every thing has. */
export function tellingWords(text: string): ReadonlySet<string> {
  const front = tellingIn(text.split(TAIL, 1)[0] ?? '');
  return front.size < FEWEST_IN_FRONT ? tellingIn(text) : front;
}

/** "Before the merge": what narrows a text, in the order of its words; undefined without. */
export function narrowingOf(text: string): string | undefined {
  const narrowing = NARROWS.exec(text)?.[0];
  return narrowing === undefined ? undefined : wordsIn(narrowing).join(' ');
}

/** The forms in which a line may hold a telling word. */
export function formsOf(word: string): readonly string[] {
  return [word, `${word}e`, `${word}ing`, `${word}ed`];
}

function tellingIn(text: string): ReadonlySet<string> {
  return new Set(wordsIn(text).filter((word) => !GENERIC.has(word)));
}

function wordsIn(text: string): readonly string[] {
  return conceptsIn(text).map(({ verb, stem }) => verb ?? stem.replace(ENDING, ''));
}
