import { oncePerWord } from '../../../model/once-per-word.ts';
import { readVerb } from '../grammar/read-verb.ts';
import { wordsOf } from '../grammar/words-of.ts';
import { COMMON_STEMS } from './common-words.ts';
import { sameDeeds, thingClass } from './index-clauses.ts';
import { isSmallWord } from './read-deed.ts';
import { stemOf } from './stem-of.ts';

/** A word of a clause by what it means: the classes of its noun and of its verb, whatever form it stands in. */
export interface Concept {
  readonly stem: string;
  /** The verb that it is a form or a noun of ("confirmation": confirm); undefined where it is none. */
  readonly verb: string | undefined;
  /** Names of classes; two words mean the same where they share one. */
  readonly ids: readonly string[];
}

/** Endings that make nouns of verbs, and what a verb may end in instead. */
const NOUN_ENDINGS: readonly (readonly [ending: string, verbEndings: readonly string[]])[] = [
  ['ification', ['ify']],
  ['ication', ['icate', 'y']],
  ['ation', ['e', '', 'ate']],
  ['ion', ['', 'e']],
  ['ment', ['']],
  ['ance', ['', 'e']],
  ['al', ['', 'e']],
];
const MAY_BE_MADE_OF_VERB = /(?:ion|ment|ance|al)$/;
/** Nouns that follow no rule. */
const IRREGULAR: Readonly<Record<string, string>> = {
  assumption: 'assume',
  consent: 'approve',
  permission: 'permit',
  omission: 'omit',
  proof: 'prove',
  choice: 'choose',
  reply: 'respond',
  'sign-off': 'approve',
};
/** A shorter rest is no verb: "station" is not made of "st". */
const FEWEST_LETTERS = 4;

/** The words of a text that carry meaning, in order; parts of a compound ("api-key") count as words. */
export function conceptsIn(text: string): readonly Concept[] {
  return wordsOf(text.replaceAll(/[-/_]/g, ' ')).flatMap(({ text: word }) => (isSmallWord(word) ? [] : [conceptOf(word)]));
}

/** What a word may stand for, whole and part by part: an "api-key" is a thing of its own, and a key. */
export function idsOfWord(word: string): readonly string[] {
  const whole = isSmallWord(word) ? [] : conceptOf(word).ids;
  return /[-_]/.test(word) ? [...new Set([...whole, ...conceptsIn(word).flatMap(({ ids }) => ids)])] : whole;
}

/** The id of a deed, as concepts have it. */
export function idOfDeed(action: string): string {
  return `deed ${sameDeeds(action)[0] ?? action}`;
}

/** The id of a thing, as concepts have it. */
export function idOfThing(stem: string): string {
  return `thing ${thingClass(stem)}`;
}

const conceptOf = oncePerWord((word): Concept => {
  const stem = stemOf(word);
  const verb = readVerb(word)?.lemma ?? verbOfNoun(stem);
  return { stem, verb, ids: verb === undefined ? [idOfThing(stem)] : [idOfThing(stem), idOfDeed(verb)] };
});

function verbOfNoun(stem: string): string | undefined {
  if (Object.hasOwn(IRREGULAR, stem)) return IRREGULAR[stem];
  if (!MAY_BE_MADE_OF_VERB.test(stem)) return undefined;
  const found = NOUN_ENDINGS.find(([ending]) => stem.endsWith(ending) && stem.length - ending.length >= FEWEST_LETTERS);
  if (found === undefined) return undefined;
  const root = stem.slice(0, -found[0].length);
  return found[1].map((ending) => `${root}${ending}`).find((verb) => readVerb(verb)?.form === 'base');
}

/** True where two words mean the same. */
export function isSameConcept(a: Concept, b: Concept): boolean {
  return a.stem === b.stem || a.ids.some((id) => b.ids.includes(id));
}

/** How much it says that two lines share a word. */
export function weightOf({ stem, verb }: Concept): number {
  return COMMON_STEMS.has(stem) || (verb !== undefined && COMMON_STEMS.has(verb)) ? 1 : 2;
}
