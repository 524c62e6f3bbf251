import { rangesOverlap, type Range } from '../../../model/range.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { WordBeginnings } from '../statements/word-beginnings.ts';
import { CHANGE_PRACTICES } from './changes.ts';
import { CODE_PRACTICES } from './code.ts';
import { CONDUCT_PRACTICES } from './conduct.ts';
import { DELIVERY_PRACTICES } from './delivery.ts';
import type { Practice } from './practice.ts';
import { SECURITY_PRACTICES } from './security.ts';
import { WRITING_PRACTICES } from './writing.ts';

/** Every question that agent files answer one way or the other. */
export const PRACTICES: readonly Practice[] = [
  ...SECURITY_PRACTICES,
  ...DELIVERY_PRACTICES,
  ...CHANGE_PRACTICES,
  ...CODE_PRACTICES,
  ...WRITING_PRACTICES,
  ...CONDUCT_PRACTICES,
];

/** The clauses of a file that answer one question, by their answer. */
export interface Answers {
  readonly practice: Practice;
  readonly holds: readonly UnderstoodClause[];
  readonly breaks: readonly UnderstoodClause[];
}

const UP_TO_FOUR_WORDS = String.raw`(?:(?!not |never |no |without |[a-z]+n't )[^ ]{1,30} ){0,4}`;

/** Words that a negation does not reach across: "no change to callers with a rollback plan" speaks for the plan. */
const FAR = /\b(?:with|by|for|from|to|on|in|that|so|and|of|until|because|who|which)\b|,|.{40}/;

/** Words right in front of a deed that speak of its absence or its end: "without breaking callers", "strip over-engineering". */
const UNDONE =
  /\b(?:without|no|not|never|zero|avoid(?:s|ing)?|prevent(?:s|ing)?|rather than|instead of|detect(?:s|ing)?|identify(?:ing)?|find(?:s|ing)?|flag(?:s|ging)?|remov(?:e[sd]?|ing)|strip(?:s|ping)?|eliminat(?:e[sd]?|ing)|replac(?:e[sd]?|ing)|reduc(?:e[sd]?|ing)|check(?:s|ing)? for|scan(?:s|ning)? for|look(?:s|ing)? for|search(?:es|ing)? for|reject(?:s|ing)?|block(?:s|ing)?|unless|why) (?:[^ ]{1,20} ){0,3}$/;

/** Below a ban only the deed that begins the line is turned round. */
const NEAR_START = 12;

/** Words of somebody who tells what happened. */
const TOLD = /\b(?:i|i've|we've) /;

interface Patterns {
  readonly holds: RegExp;
  readonly breaks: RegExp;
}

let byBeginning: WordBeginnings<Practice> | undefined;
const compiled = new Map<Practice, Patterns>();

/** The questions that a file answers both ways, as far as its clauses hold in every case. */
export function answeredBothWays(clauses: readonly UnderstoodClause[]): readonly Answers[] {
  const candidates = new Map<Practice, UnderstoodClause[]>();
  for (const clause of clauses) {
    if (clause.condition !== undefined) continue;
    for (const practice of practicesFor(clause.text)) {
      const known = candidates.get(practice);
      if (known === undefined) candidates.set(practice, [clause]);
      else known.push(clause);
    }
  }
  return [...candidates].flatMap(([practice, found]) => answersOf(practice, found));
}

/** Few files answer in the unusual way, so that is asked first. */
function answersOf(practice: Practice, candidates: readonly UnderstoodClause[]): readonly Answers[] {
  const { breaks } = patternsOf(practice);
  const answers = (wanted: Answer, clause: UnderstoodClause): boolean => !TOLD.test(clause.text) && answerOf(clause, practice) === wanted;
  // Without a negation only the pattern of the unusual answer can give it.
  const breaking = candidates.filter((clause) => (clause.negation !== undefined || breaks.test(clause.text)) && answers('breaks', clause));
  if (breaking.length === 0) return [];
  const holding = candidates.filter((clause) => answers('holds', clause));
  return holding.length > 0 ? [{ practice, holds: holding, breaks: breaking }] : [];
}

type Answer = 'holds' | 'breaks';

/** What a clause answers; undefined when it says nothing, or both. */
function answerOf(clause: UnderstoodClause, practice: Practice): Answer | undefined {
  const { holds, breaks } = patternsOf(practice);
  const held = matchOf(holds, clause.text);
  const broken = matchOf(breaks, clause.text);
  if (held !== undefined && broken !== undefined && rangesOverlap(held, broken)) {
    return held.start < broken.start ? sideOf('holds', held, clause) : sideOf('breaks', broken, clause);
  }
  const [first, second] = [held && sideOf('holds', held, clause), broken && sideOf('breaks', broken, clause)];
  return first !== undefined && second !== undefined && first !== second ? undefined : (first ?? second);
}

function matchOf(pattern: RegExp, text: string): Range | undefined {
  const match = pattern.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** The side that a match speaks for: a negation in front turns it round. */
function sideOf(side: Answer, { start }: Range, { text, negation }: UnderstoodClause): Answer | undefined {
  const other = side === 'holds' ? 'breaks' : 'holds';
  if (side === 'breaks' && (negation?.start === -1 || UNDONE.test(text.slice(Math.max(0, start - 40), start)))) return other;
  if (negation === undefined || start === negation.start) return side;
  if (negation.start < 0) return start < NEAR_START ? other : undefined;
  if (start < negation.start) return side;
  return FAR.test(text.slice(negation.start, start)) ? undefined : other;
}

function patternsOf(practice: Practice): Patterns {
  const known = compiled.get(practice);
  if (known !== undefined) return known;
  const patterns = { holds: compileAnswer(practice.holds), breaks: compileAnswer(practice.breaks) };
  compiled.set(practice, patterns);
  return patterns;
}

/** The pattern of an answer, as whole words of a clause in lower case. */
export function compileAnswer(source: string): RegExp {
  return new RegExp(String.raw`(?<![\w-])(?:${source.replaceAll('~', UP_TO_FOUR_WORDS)})(?![\w])`);
}

function practicesFor(text: string): readonly Practice[] {
  byBeginning ??= indexPractices();
  return byBeginning.find(text);
}

function indexPractices(): WordBeginnings<Practice> {
  const index = new WordBeginnings<Practice>();
  for (const practice of PRACTICES) for (const word of practice.words.split(' ')) index.add(stemOfWord(word), practice);
  return index;
}

/** "delete" finds "deleting" too. */
function stemOfWord(word: string): string {
  return word.length > 4 ? word.replace(/[esy]$/, '') : word;
}
