import type { AgentDocument } from '../../../model/agent-document.ts';
import { rangesOverlap, type Range } from '../../../model/range.ts';
import { freeOfCase } from '../statements/free-of-case.ts';
import { clausesOf } from '../statements/understand-document.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { LineQuery } from '../words/line-query.ts';
import type { Practice } from './practice.ts';
import { beginningsIn, PracticeIndex } from './practice-lines.ts';
import { SECURITY_PRACTICES } from './security.ts';

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
  readonly named: LineQuery;
  readonly holds: RegExp;
  readonly breaks: RegExp;
}

const index = new PracticeIndex(SECURITY_PRACTICES);
const compiled = new Map<Practice, Patterns>();

/** The questions that a document answers both ways, as far as its clauses hold in every case: the unusual answer is looked for first. */
export function answeredBothWays(document: AgentDocument): readonly Answers[] {
  const answering = (lines: readonly number[], practice: Practice, wanted: Answer): readonly UnderstoodClause[] =>
    clausesOf(document, lines)
      .flatMap((clause) => freeOfCase(clause) ?? [])
      .filter((clause) => mayAnswer(clause, practice, wanted) && !TOLD.test(clause.text) && answerOf(clause, practice) === wanted);
  return [...index.linesThatBreak(document)].flatMap(([practice, lines]): readonly Answers[] => {
    const breaks = answering(lines, practice, 'breaks');
    if (breaks.length === 0) return [];
    const holds = answering(patternsOf(practice).named.of(document), practice, 'holds');
    return holds.length > 0 ? [{ practice, holds, breaks }] : [];
  });
}

/** Without a negation only the pattern of the unusual answer can give it. */
function mayAnswer({ text, negation }: UnderstoodClause, practice: Practice, wanted: Answer): boolean {
  return wanted === 'holds' || negation !== undefined || patternsOf(practice).breaks.test(text);
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
  const named = new LineQuery(() => [[beginningsIn(practice.words)]]);
  const patterns = { named, holds: compileAnswer(practice.holds), breaks: compileAnswer(practice.breaks) };
  compiled.set(practice, patterns);
  return patterns;
}

/** The pattern of an answer, as whole words of a clause in lower case. */
export function compileAnswer(source: string): RegExp {
  return new RegExp(String.raw`(?<![\w-])(?:${source.replaceAll('~', UP_TO_FOUR_WORDS)})(?![\w])`);
}
