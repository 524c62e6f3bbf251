import { readVerb } from '../grammar/read-verb.ts';
import type { Quantity } from './quantity.ts';

const NEXT_WORDS = /^ ([a-z]{2,14})(?: ([a-z]{1,14}))?/;
const NO_CONSEQUENCE = /^(?:keeps?|stays?|remains?|meets?|means?|has|holds?|kept|met|held|achieved|maintained|required)$/;
/** Behind a verb that no list holds. */
const OBJECT = /^(?:an?|the|any|every|all|off|out|back)$/;
const NO_VERB = /^(?:as|this|plus|versus|always)$/;

/** "Accuracy under 97% opens an investigation": the limit is where something else begins, not what is wanted. */
export function opensConsequence(text: string, { bound, end }: Quantity): boolean {
  if (bound !== 'most' && bound !== 'least') return false;
  const [, first = '', second = ''] = NEXT_WORDS.exec(text.slice(end, end + 32)) ?? [];
  if (first === 'is' || first === 'are') return readVerb(second)?.form === 'past' && !NO_CONSEQUENCE.test(second);
  const isVerb = readVerb(first)?.form === 'third' || (/[^s]s$/.test(first) && OBJECT.test(second) && !NO_VERB.test(first));
  return isVerb && !NO_CONSEQUENCE.test(first);
}
