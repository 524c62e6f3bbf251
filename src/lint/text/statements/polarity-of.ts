import { readLine } from '../grammar/read-line.ts';
import type { UnderstoodClause } from './understood-clause.ts';

/** What a clause asks for; `describe` asks for nothing. */
export type Polarity = 'require' | 'forbid' | 'permit' | 'recommend' | 'describe';

const PERMITS =
  /\b(?:may|can|could|(?:is|are|be|feel) (?:free|fine|allowed|permitted|acceptable|welcome)|optional(?:ly)?|if you (?:like|wish))\b/;
const RECOMMENDS = /\b(?:should|prefer(?:red|ably)?|recommend(?:ed|s)?|consider|ideally|try to|aim (?:for|to)|favou?r|suggest(?:ed|s)?)\b/;

/** How strongly a clause binds, by its own words and by where it stands. */
export function polarityOf(clause: UnderstoodClause): Polarity {
  const { text, negation, source } = clause;
  if (negation !== undefined) return 'forbid';
  if (PERMITS.test(text)) return 'permit';
  if (RECOMMENDS.test(text)) return 'recommend';
  return source === 'plain' && readLine(text).form !== 'instruction' ? 'describe' : 'require';
}
