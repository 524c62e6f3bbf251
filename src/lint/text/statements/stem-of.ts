import { oncePerWord } from '../../../model/once-per-word.ts';
import { readVerb } from '../grammar/read-verb.ts';

/** Words that end in `s` in the singular. */
const SINGULAR = /(?:ss|us|is|ics|news|series|https|css|js|aws|dns|tls)$/;

/** One form for all forms of a word: the base of a verb, the singular of anything else. */
export const stemOf = oncePerWord((word) => readVerb(word)?.lemma ?? singularOf(word));

/** The singular of a noun, as far as its ending tells. */
export function singularOf(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || SINGULAR.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:sh|ch|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
