import { oncePerWord } from '../../../model/once-per-word.ts';
import { IRREGULAR_PASTS, NOUN_VERBS, PLAIN_VERBS } from './verb-lexicon.ts';

/** `base`: build; `third`: builds; `ing`: building; `past`: built, which may be a participle. */
export type VerbForm = 'base' | 'third' | 'ing' | 'past';

/** A word read as a form of a verb. */
export interface Verb {
  readonly lemma: string;
  readonly form: VerbForm;
  /** True when the word may just as well be a noun or an adjective: tests, designs, clean. */
  readonly isAmbiguous: boolean;
}

/** Every base form, and whether it is a noun as well; filled when the first word is read. */
const bases = new Map<string, boolean>();

/** The verb that a lower-case word is a form of, where the lexicon knows it. */
export const readVerb = oncePerWord((word): Verb | undefined => {
  if (bases.size === 0) fillBases();
  const asBase = verbOf(word, 'base');
  if (asBase !== undefined) return asBase;
  if (Object.hasOwn(IRREGULAR_PASTS, word)) return { lemma: IRREGULAR_PASTS[word] ?? word, form: 'past', isAmbiguous: false };
  if (word.endsWith('ing')) return firstKnown(stemsOf(word.slice(0, -3)), 'ing');
  if (word.endsWith('ed')) return firstKnown(stemsOf(word.slice(0, -2)), 'past');
  if (word.endsWith('s')) return firstKnown(singularsOf(word), 'third');
  return undefined;
});

function fillBases(): void {
  for (const verb of NOUN_VERBS.split(/\s+/)) bases.set(verb, true);
  for (const verb of PLAIN_VERBS.split(/\s+/)) if (!bases.has(verb)) bases.set(verb, false);
}

function verbOf(lemma: string, form: VerbForm): Verb | undefined {
  const isNoun = bases.get(lemma);
  return isNoun === undefined ? undefined : { lemma, form, isAmbiguous: isNoun };
}

function firstKnown(lemmas: readonly string[], form: VerbForm): Verb | undefined {
  const lemma = lemmas.find((one) => bases.has(one));
  return lemma === undefined ? undefined : verbOf(lemma, form);
}

/** design → design, manag → manage, plann → plan, verifi → verify. */
function stemsOf(stem: string): readonly string[] {
  const doubled = stem.length > 2 && stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [];
  const y = stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [];
  return [stem, `${stem}e`, ...doubled, ...y];
}

/** manages → manage, watches → watch, verifies → verify. */
function singularsOf(word: string): readonly string[] {
  const es = word.endsWith('es') ? [word.slice(0, -2)] : [];
  const ies = word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : [];
  return [word.slice(0, -1), ...es, ...ies];
}
