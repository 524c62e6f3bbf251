import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Certainty } from '../../../model/finding.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { standsAlone } from '../statements/stands-alone.ts';
import { linesThatForbid } from '../statements/lines-that-rule-out.ts';
import { clausesOf } from '../statements/understand-document.ts';
import { inOrder } from '../words/in-order.ts';
import { LineQuery } from '../words/line-query.ts';
import { neededWords } from '../words/needed-words.ts';
import { OUTDATED, outdatedViolations, quotedViolations } from './find-named-code.ts';
import { findNameViolations } from './naming-rules.ts';
import { findTermViolations, OVER } from './quoted-terms.ts';
import { HINT_CHECKS, SURE_CHECKS, tableViolations, type ChecksByWord } from './find-table-violations.ts';
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
  if (document.codeBlocks.length === 0 && !/[`"“]/.test(document.text)) return [];
  const samples = samplesOf(document);
  const sure = sureViolations(document, samples);
  return leastCertainty === 'possible' ? [...sure, ...hints(document, samples, sure)] : sure;
}

/** Samples, each kind read when it is first asked for. */
interface Samples {
  readonly lines: () => readonly SampleLine[];
  /** Code in sentences, and texts in quotation marks. */
  readonly inline: () => readonly SampleLine[];
}

function samplesOf(document: AgentDocument): Samples {
  let [lines, inline]: (readonly SampleLine[] | undefined)[] = [];
  return {
    lines: () => (lines ??= sampleLines(document).slice(0, MOST_LINES)),
    inline: () => (inline ??= [...inlineSamples(document), ...quotedSamples(document)]),
  };
}

/** What was measured: things of a short table, and the very code that a rule names. */
function sureViolations(document: AgentDocument, { lines, inline }: Samples): readonly SelfViolation[] {
  const bans = openClauses(document, inOrder(linesThatForbid(document), SURELY_INSTEAD.of(document), UNSAID.of(document)));
  const named = bans.filter((ban) => (ban.negation !== undefined ? ban.source === 'rule' : rejects(ban))).slice(0, MOST_BANS);
  const both = (): readonly SampleLine[] => [...lines(), ...inline()];
  return withUntold(tableViolations(SURE_CHECKS, bans, lines, inline), [
    ...outdatedViolations(bans, both),
    ...quotedViolations(document, named, both),
  ]);
}

function hints(document: AgentDocument, { lines, inline }: Samples, sure: readonly SelfViolation[]): readonly SelfViolation[] {
  const bans = openClauses(document, linesThatBan(document));
  const tables = tableViolations(HINT_CHECKS, bans, lines, inline).filter(
    ({ sample }) => !sure.some((one) => one.sample.range.start === sample.range.start),
  );
  const words = [
    ...findTermViolations(document, bans.slice(0, MOST_BANS * 2), () => [...lines(), ...inline()]),
    ...findNameViolations(bans, lines()),
    ...findLengthViolations(bans, lines()),
  ];
  const told = [...sure, ...tables];
  return [
    ...tables,
    ...withUntold(
      told,
      words.map((one) => ({ ...one, isMeasured: false })),
    ).slice(told.length),
  ];
}

function openClauses(document: AgentDocument, lines: readonly number[]): readonly UnderstoodClause[] {
  return clausesOf(document, lines).filter((clause) => clause.condition === undefined && standsAlone(document, clause));
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
const INSTEAD = linesWithInstead(HINT_CHECKS);
const SURELY_INSTEAD = linesWithInstead(SURE_CHECKS);
const CASES_OR_LENGTHS = new LineQuery(() => [[['case*', '*case', '*cases', '*cased', 'char*', '*char', '*chars']]]);
const REJECTS = /^(?:reject|rejects|forbid|forbids|prohibit|prohibits|ban|bans|disallow|disallows|refuse|refuses|outlaw|block|blocks)\b/;
/** Forbids without a word that forbids: "reject `x`", "x is deprecated", "labels over a generic ‘Go’". */
const UNSAID = new LineQuery(() => [OUTDATED, REJECTS, OVER].flatMap(neededWords));

function linesWithInstead({ all }: ChecksByWord): LineQuery {
  return new LineQuery(() => all.flatMap(({ instead }) => (instead === undefined ? [] : neededWords(instead))));
}

function linesThatBan(document: AgentDocument): readonly number[] {
  return inOrder(linesThatForbid(document), INSTEAD.of(document), UNSAID.of(document), CASES_OR_LENGTHS.of(document));
}

/** "Reject plain `ws://`": no word of it forbids. */
function rejects({ text, negation }: UnderstoodClause): boolean {
  return negation === undefined && REJECTS.test(text);
}
