import type { AgentDocument } from '../../../model/agent-document.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { linesThatForbid } from '../statements/lines-that-rule-out.ts';
import { clausesOf } from '../statements/understand-document.ts';
import { WordBeginnings } from '../statements/word-beginnings.ts';
import { inOrder } from '../words/in-order.ts';
import { LineQuery } from '../words/line-query.ts';
import { neededWords } from '../words/needed-words.ts';
import { statementsWith } from '../words/statements-with.ts';
import { WordFilter } from '../words/word-filter.ts';
import { BANS_ON_COMMANDS } from './bans-on-commands.ts';
import { BANS_ON_DATA } from './bans-on-data.ts';
import { BANS_ON_PROGRAMS } from './bans-on-programs.ts';
import { BANS_ON_SCRIPTS } from './bans-on-scripts.ts';
import { BANS_ON_TEXTS } from './bans-on-texts.ts';
import type { CheckableBan } from './checkable-ban.ts';
import { CHECKABLE_BANS } from './checkable-bans.ts';
import { quotedViolations, wordViolations } from './find-named-code.ts';
import { findNameViolations } from './naming-rules.ts';
import { findTermViolations } from './quoted-terms.ts';
import { findLengthViolations } from './sample-lengths.ts';
import { inlineSamples, isToldAsBad, sampleLines, type SampleLine } from './sample-lines.ts';

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
export function findSelfViolations(document: AgentDocument): readonly SelfViolation[] {
  if (document.codeBlocks.length === 0 && !document.text.includes('`')) return [];
  const bans = clausesOf(document, linesThatBan(document)).filter((clause) => clause.condition === undefined);
  const lines = sampleLines(document).slice(0, MOST_LINES);
  const found = tableViolations(bans, lines, () => inlineSamples(document, clausesOf(document, linesWithCode(document))));
  if (lines.length === 0) return found;
  const strict = bans.filter(({ negation, source }) => negation !== undefined && source === 'rule').slice(0, MOST_BANS);
  const others = [
    ...findTermViolations(document, bans.filter(({ negation }) => negation !== undefined).slice(0, MOST_BANS), lines),
    ...findNameViolations(bans, lines),
    ...findLengthViolations(bans, lines),
  ];
  return [
    ...found,
    ...others.map((one) => ({ ...one, isMeasured: false })),
    ...quotedViolations(document, strict, lines),
    ...wordViolations(strict, lines),
  ];
}

/** Forbids by naming what to do instead, how names are written, or how long a text may be. */
const INSTEAD = new LineQuery(() => CHECKS.flatMap(({ instead }) => (instead === undefined ? [] : neededWords(instead))));
const CASES_OR_LENGTHS = new WordFilter((word) => word.includes('case') || word.includes('char'));

function linesThatBan(document: AgentDocument): readonly number[] {
  return inOrder(linesThatForbid(document), INSTEAD.of(document), statementsWith(document, CASES_OR_LENGTHS));
}

function linesWithCode({ statements }: AgentDocument): readonly number[] {
  return statements.flatMap(({ text }, index) => (text.includes('`') ? [index] : []));
}

const CHECKS: readonly CheckableBan[] = [
  ...CHECKABLE_BANS,
  ...BANS_ON_SCRIPTS,
  ...BANS_ON_PROGRAMS,
  ...BANS_ON_DATA,
  ...BANS_ON_TEXTS,
  ...BANS_ON_COMMANDS,
];
const COMMANDS: ReadonlySet<CheckableBan> = new Set(BANS_ON_COMMANDS);
const checksByWord = new WordBeginnings<CheckableBan>();
for (const check of CHECKS) for (const word of check.words.split(' ')) checksByWord.add(word, check);

/** Rules that say the same are named with the first. */
const MOST_RULES = 3;

/** The rules pick the checks, so that code is only read for what some rule forbids. */
function tableViolations(
  clauses: readonly UnderstoodClause[],
  lines: readonly SampleLine[],
  inline: () => readonly SampleLine[],
): readonly SelfViolation[] {
  const bans = new Map<CheckableBan, UnderstoodClause[]>();
  for (const clause of clauses) {
    for (const check of checksByWord.find(clause.text)) {
      if (!isBanned(check, clause)) continue;
      const known = bans.get(check);
      if (known === undefined) bans.set(check, [clause]);
      else if (known.length < MOST_RULES) known.push(clause);
    }
  }
  let sentences: readonly SampleLine[] | undefined;
  return [...bans].flatMap(([check, rules]): readonly SelfViolation[] => {
    const [ban, ...others] = rules.toSorted((a, b) => Number(a.negation === undefined) - Number(b.negation === undefined));
    if (ban === undefined) return [];
    const isOutside = ({ range }: SampleLine): boolean => range.end <= ban.range.start || range.start >= ban.range.end;
    let sample = lines.find((line) => isSeen(check, line) && isOutside(line));
    if (sample === undefined && COMMANDS.has(check)) {
      sentences ??= inline();
      sample = sentences.find((line) => isSeen(check, line) && isOutside(line));
    }
    return sample === undefined
      ? []
      : [{ ban, others, sample, what: check.what, isMeasured: check.isMeasured === true && sample.language !== 'inline' }];
  });
}

function isSeen({ seen, languages, keptBy }: CheckableBan, line: SampleLine): boolean {
  const { text, language, block } = line;
  if ((languages !== undefined && !languages.test(language)) || !seen.test(text) || keptBy?.test(block) === true) return false;
  return !isToldAsBad(line);
}

function isBanned({ named, instead }: CheckableBan, { text, negation }: UnderstoodClause): boolean {
  if (negation === undefined) return instead?.test(text) === true;
  const match = named.exec(text);
  return match !== null && match.index + match[0].length > negation.start && match.index - negation.end < REACH;
}

/** How far behind a negation the thing stands that it forbids. */
const REACH = 40;
