import type { UnderstoodClause } from '../statements/understood-clause.ts';
import type { SampleLine } from './sample-lines.ts';

/** A text in a sample that is longer than a rule of the file allows. */
export interface LengthViolation {
  readonly ban: UnderstoodClause;
  readonly sample: SampleLine;
  readonly what: string;
}

/** Texts that have a name of their own, as rules call them and as samples label them. */
const TEXTS =
  'title|meta title|meta description|description|subject line|subject|headline|tweet|caption|tagline|slogan|commit message|summary|hook|cta|bio';
const LIMIT = new RegExp(
  String.raw`\b(${TEXTS})s?\b[^.;]{0,40}?(?:under|below|at most|no more than|max(?:imum)?(?: of)?|up to|within|limited to|never (?:over|exceeds?|longer than)|≤|<=?|\() ?(\d{2,3}) (?:characters|chars)\b`,
);
const COMMIT = /\bgit commit\b.{0,20} -m ["']([^"']{3,200})["']/;
const LABELLED = new RegExp(String.raw`^[\s>*_#"-]{0,8}(${TEXTS})(?:[*_"]{0,3}):[*_"]{0,3}\s?["“]?(.{3,280}?)["”]?,?$`, 'i');
const PLACEHOLDER = /[[\]{}<>]|\.\.\./;

/** The first sample of each text that breaks its limit. */
export function findLengthViolations(clauses: readonly UnderstoodClause[], lines: readonly SampleLine[]): readonly LengthViolation[] {
  return clauses.flatMap((ban): readonly LengthViolation[] => {
    const match = ban.text.includes('char') ? LIMIT.exec(ban.text) : null;
    const [, name = '', most = ''] = match ?? [];
    if (match === null) return [];
    const sample = lines.find((line) => lengthOf(line.text, name) > Number(most));
    return sample === undefined ? [] : [{ ban, sample, what: `${name} of ${lengthOf(sample.text, name)} characters` }];
  });
}

function lengthOf(line: string, name: string): number {
  const [, label = '', labelled = ''] = LABELLED.exec(line) ?? [];
  const text = name === 'commit message' || name.startsWith('subject') ? (COMMIT.exec(line)?.[1] ?? labelled) : labelled;
  const isOther = text === labelled && label.toLowerCase() !== name;
  return isOther || PLACEHOLDER.test(text) ? 0 : text.length;
}
