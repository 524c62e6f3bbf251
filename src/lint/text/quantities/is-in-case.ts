import { ARROW } from '../grammar/line-patterns.ts';
import { readVerb } from '../grammar/read-verb.ts';
import type { MeasuredLine } from './measured-line.ts';
import type { Quantity } from './quantity.ts';

const TRIGGER_LABEL = /^[^:]{0,60}\b(?:triggers?|alerts?|red flags?|thresholds?)\b[^:]{0,20}:/i;
const CASE_LINE =
  /^[\s*_]{0,4}(?:(?:else ?)?if|elif|when|whenever|for (?:each |every |any |all )?[a-z]{3,20} (?:with|of|over|under|above|below|that))\b/i;
const CASE =
  /(?:^|[.;,:(—–]\s?|\*\*)(?:if|when|whenever|where|given)\b[^.;,:]{0,60}$|\b(?:if|when)[*_]{0,3}: [^.;,:]{0,60}$|\b(?:if|when) [<>≤≥]=?\s?$/i;
/** "MVP mode": what holds below it holds there alone. */
const MODE = /\b(?:mode|tier|variant|profile)\b/i;
/** "Always split if:" */
const CASES_BELOW = /\b(?:if(?: [^:.]{0,30})?|when(?:ever)?)[*_]{0,3}:|\b(?:if|when|whenever)\s*$/i;
/** "< 30% sound parcels: refuse it", "1-2 dents: 5 points less". */
const ANSWERED = /^[\s*_(]{0,6}(?:[<>≤≥]=?\s?\d|\d[\d.]{0,6}%?\s?[-–+])[^:;]{0,70}:[*_]{0,3}\s?[*_]{0,3}[\w-]/;
/** "4 stops a round: warning". */
const JUDGED =
  /^\d[\d.]{0,6}\+? [\w/ -]{2,30}:[*_]{0,3} [*_]{0,3}(?:ok|good|fine|warn(?:ing)?|bad|blocker|critical|error|info|acceptable|ideal|poor|fail|pass)\b/i;
/** "**Grade A (90-100%)**: …", a level of a scale. */
const LEVEL = /^[*_]{0,3}[^:*(\n]{1,40}\((?:[<>≤≥]=?\s?\d[\d.]{0,6}%?|\d[\d.]{0,6}%?(?:\s?[-–]\s?\d[\d.]{0,6}%|\+))\)[*_]{0,3}:/;

/** Whether a quantity binds one case alone: "if a task exceeds 80 hours", or a line below "MVP mode". */
export function isInCase({ text, leading }: Pick<MeasuredLine, 'text' | 'leading'>, quantity: Quantity): boolean {
  const before = text.slice(0, quantity.start);
  return (
    // "1-2 items → mend", "3+ items → redesign": what stands before the arrow is the case.
    ARROW.test(text.slice(quantity.end)) ||
    opensConsequence(text, quantity) ||
    TRIGGER_LABEL.test(text) ||
    CASE_LINE.test(text) ||
    CASE.test(before) ||
    ANSWERED.test(text) ||
    LEVEL.test(text) ||
    JUDGED.test(text) ||
    MODE.test(leading()) ||
    CASES_BELOW.test(leading())
  );
}

const NEXT_WORDS = /^ ([a-z]{2,14})(?: ([a-z]{1,14}))?/;
const NO_CONSEQUENCE = /^(?:keeps?|stays?|remains?|meets?|means?|has|holds?|kept|met|held|achieved|maintained|required)$/;
/** Behind a verb that no list holds. */
const OBJECT = /^(?:an?|the|any|every|all|off|out|back)$/;
const NO_VERB = /^(?:as|this|plus|versus|always)$/;

/** "Accuracy under 97% opens an investigation": the limit is where something else begins, not what is wanted. */
function opensConsequence(text: string, { bound, end }: Quantity): boolean {
  if (bound !== 'most' && bound !== 'least') return false;
  const [, first = '', second = ''] = NEXT_WORDS.exec(text.slice(end, end + 32)) ?? [];
  if (first === 'is' || first === 'are') return readVerb(second)?.form === 'past' && !NO_CONSEQUENCE.test(second);
  const isVerb = readVerb(first)?.form === 'third' || (/[^s]s$/.test(first) && OBJECT.test(second) && !NO_VERB.test(first));
  return isVerb && !NO_CONSEQUENCE.test(first);
}
