import { AFTER_NOUN } from '../grammar/line-patterns.ts';
import { readLine } from '../grammar/read-line.ts';
import { readVerb } from '../grammar/read-verb.ts';

const IS_DONE =
  /\b(?:is|are|be|gets?) (?:[a-z]{2,12} )?[a-z]{2,14}(?:ed|en|wn|lt|nt|pt|ut|ade|one)\b|\b(?:must|should|shall|may|can|will) /;
/** "Notes with few words" are no deed. */
const SECOND_WORD = /^[a-z]+ ([a-z]+)/;

/** As `doesIt`, and for phrases that begin with what may be an order: "List findings without reasons". */
export function mayDoIt(text: string): boolean {
  const [first, second] = text.split(' ', 2);
  return doesIt(text) || (readVerb(first ?? '')?.form === 'base' && !AFTER_NOUN.has(second ?? '') && second?.endsWith('ing') === false);
}

/** True for an instruction, for what the agent is said to do and for what must be or is done: no topic, no property of something. */
export function doesIt(text: string): boolean {
  const { form, subject } = readLine(text);
  if (form === 'instruction') return true;
  if (form !== 'claim') return false;
  return subject === 'other' ? IS_DONE.test(text) : subject === 'agent' || !AFTER_NOUN.has(SECOND_WORD.exec(text)?.[1] ?? '');
}
