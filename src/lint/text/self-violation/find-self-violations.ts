import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Certainty } from '../../../model/finding.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { linesThatForbid } from '../statements/lines-that-rule-out.ts';
import { clausesOf } from '../statements/understand-document.ts';
import { inOrder } from '../words/in-order.ts';
import { LineQuery } from '../words/line-query.ts';
import { neededWords } from '../words/needed-words.ts';
import { statementsWith } from '../words/statements-with.ts';
import { WordFilter } from '../words/word-filter.ts';
import { OUTDATED, outdatedViolations, quotedViolations, tokenViolations } from './find-named-code.ts';
import { findNameViolations } from './naming-rules.ts';
import { findTermViolations, OVER } from './quoted-terms.ts';
import { CHECKS, SURE_CHECKS, tableViolations, type ChecksByWord } from './find-table-violations.ts';
import { findLengthViolations } from './sample-lengths.ts';
import { inlineSamples, quotedSamples, sampleLines, type SampleLine } from './sample-lines.ts';

/** A sample of the file that does what a rule of the file forbids. */
export interface SelfViolation {
  readonly ban: UnderstoodClause;
  /** Further rules that forbid the same. */
  readonly others?: readonly UnderstoodClause[];
  readonly sample: SampleLine;
  readonly what: string;
  readonly isMeasured: boolean;
}

/** Nobody writes more rules or shows more code; it keeps the cost of a hostile file linear. */
const MOST_BANS = 200;
const MOST_LINES = 5_000;

/** One violation a ban: the first line of code that shows it. */
export function findSelfViolations(document: AgentDocument, leastCertainty: Certainty): readonly SelfViolation[] {
  return leastCertainty === 'possible' ? allViolations(document) : sureViolations(document);
}

/** What was measured: things of a short table that a line of code shows. */
function sureViolations(document: AgentDocument): readonly SelfViolation[] {
  if (document.codeBlocks.length === 0) return [];
  const lines = inOrder(linesThatForbid(document), SURELY_INSTEAD.of(document));
  const bans = clausesOf(document, lines).filter((clause) => clause.condition === undefined);
  return tableViolations(SURE_CHECKS, bans, () => sampleLines(document).slice(0, MOST_LINES)).filter(({ isMeasured }) => isMeasured);
}

function allViolations(document: AgentDocument): readonly SelfViolation[] {
  if (document.codeBlocks.length === 0 && !/[`"“]/.test(document.text)) return [];
  const bans = clausesOf(document, linesThatBan(document)).filter((clause) => clause.condition === undefined);
  const lines = sampleLines(document).slice(0, MOST_LINES);
  let inline: readonly SampleLine[] | undefined;
  const sentences = (): readonly SampleLine[] =>
    (inline ??= [...inlineSamples(document, clausesOf(document, linesWithCode(document))), ...quotedSamples(document)]);
  const found = tableViolations(CHECKS, bans, () => lines, sentences);
  const strict = bans.filter(({ negation, source }) => negation !== undefined && source === 'rule').slice(0, MOST_BANS);
  const others = [
    ...findTermViolations(document, bans.slice(0, MOST_BANS * 2), () => [...lines, ...sentences()]),
    ...findNameViolations(bans, lines),
    ...findLengthViolations(bans, lines),
  ];
  return withUntold(found, [
    ...others.map((one) => ({ ...one, isMeasured: false })),
    ...outdatedViolations(bans, () => [...lines, ...sentences()]),
    ...quotedViolations(document, [...strict, ...bans.filter(rejects)], () => [...lines, ...sentences()]),
    ...tokenViolations(bans, lines),
  ]);
}

/** What the tables find, and of what the words of rules find the first of each rule and each line of code that they left out. */
function withUntold(found: readonly SelfViolation[], more: readonly SelfViolation[]): readonly SelfViolation[] {
  const bans = new Set(found.map(({ ban }) => ban.range.start));
  const places = new Set(found.map(({ sample }) => sample.range.start));
  const untold = more.filter(({ ban, sample }) => {
    if (bans.has(ban.range.start) || places.has(sample.range.start)) return false;
    bans.add(ban.range.start);
    places.add(sample.range.start);
    return true;
  });
  return [...found, ...untold];
}

/** Forbids by naming what to do instead, how names are written, or how long a text may be. */
const INSTEAD = linesWithInstead(CHECKS);
const SURELY_INSTEAD = linesWithInstead(SURE_CHECKS);
const CASES_OR_LENGTHS = new WordFilter((word) => word.includes('case') || word.includes('char'));
const REJECTS = /^(?:reject|rejects|forbid|forbids|prohibit|prohibits|ban|bans|disallow|disallows|refuse|refuses|outlaw|block|blocks)\b/;
/** Forbids without a word that forbids: "reject `x`", "x is deprecated", "labels over a generic ‘Go’". */
const UNSAID = new LineQuery(() => [OUTDATED, REJECTS, OVER].flatMap(neededWords));

function linesWithInstead({ all }: ChecksByWord): LineQuery {
  return new LineQuery(() => all.flatMap(({ instead }) => (instead === undefined ? [] : neededWords(instead))));
}

function linesThatBan(document: AgentDocument): readonly number[] {
  return inOrder(linesThatForbid(document), INSTEAD.of(document), UNSAID.of(document), statementsWith(document, CASES_OR_LENGTHS));
}

function linesWithCode({ statements }: AgentDocument): readonly number[] {
  return statements.flatMap(({ text }, index) => (text.includes('`') ? [index] : []));
}

/** "Reject plain `ws://`": no word of it forbids. */
function rejects({ text, negation }: UnderstoodClause): boolean {
  return negation === undefined && REJECTS.test(text);
}
