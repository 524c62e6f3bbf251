import type { AgentDocument } from '../../../model/agent-document.ts';
import { readDeed } from '../statements/read-deed.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { understandDocument } from '../statements/understand-document.ts';
import { WordBeginnings } from '../statements/word-beginnings.ts';
import { BANS_ON_COMMANDS } from './bans-on-commands.ts';
import { BANS_ON_DATA } from './bans-on-data.ts';
import { BANS_ON_PROGRAMS } from './bans-on-programs.ts';
import { BANS_ON_SCRIPTS } from './bans-on-scripts.ts';
import type { CheckableBan } from './checkable-ban.ts';
import { CHECKABLE_BANS } from './checkable-bans.ts';
import { findNameViolations } from './naming-rules.ts';
import { findTermViolations } from './quoted-terms.ts';
import { findLengthViolations } from './sample-lengths.ts';
import { inlineSamples, isToldAsBad, sampleLines, type SampleLine } from './sample-lines.ts';

/** A sample of the file that does what a rule of the file forbids. */
export interface SelfViolation {
  readonly ban: UnderstoodClause;
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
  const bans = understandDocument(document).filter((clause) => clause.condition === undefined);
  const lines = sampleLines(document).slice(0, MOST_LINES);
  const found = tableViolations(bans, lines, () => inlineSamples(document, bans));
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

const CHECKS: readonly CheckableBan[] = [...CHECKABLE_BANS, ...BANS_ON_SCRIPTS, ...BANS_ON_PROGRAMS, ...BANS_ON_DATA, ...BANS_ON_COMMANDS];
const COMMANDS: ReadonlySet<CheckableBan> = new Set(BANS_ON_COMMANDS);
const checksByWord = new WordBeginnings<CheckableBan>();
for (const check of CHECKS) for (const word of check.words.split(' ')) checksByWord.add(word, check);

/** The rules pick the checks, so that code is only read for what some rule forbids. */
function tableViolations(
  clauses: readonly UnderstoodClause[],
  lines: readonly SampleLine[],
  inline: () => readonly SampleLine[],
): readonly SelfViolation[] {
  const bans = new Map<CheckableBan, UnderstoodClause>();
  for (const clause of clauses) {
    for (const check of checksByWord.find(clause.text)) if (!bans.has(check) && isBanned(check, clause)) bans.set(check, clause);
  }
  let sentences: readonly SampleLine[] | undefined;
  return [...bans].flatMap(([check, ban]): readonly SelfViolation[] => {
    const isOutside = ({ range }: SampleLine): boolean => range.end <= ban.range.start || range.start >= ban.range.end;
    let sample = lines.find((line) => isSeen(check, line) && isOutside(line));
    if (sample === undefined && COMMANDS.has(check)) {
      sentences ??= inline();
      sample = sentences.find((line) => isSeen(check, line) && isOutside(line));
    }
    return sample === undefined
      ? []
      : [{ ban, sample, what: check.what, isMeasured: check.isMeasured === true && sample.language !== 'inline' }];
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

const CODE_SPAN =
  /^\W{0,6}(?:never|do not|don['’]t|avoid|no)\W{0,5}(?:\b(?:use|using|write|writing|call|calling|add|run|import|ever)\b\W{0,3}){0,2}(?:the )?`([^`\n]{3,60})`\s{0,2}$/i;

/** "Never use `fetchAll()`": the span stands in a sample as it is. Whatever follows the span may be an exception. */
function quotedViolations(
  { text }: AgentDocument,
  clauses: readonly UnderstoodClause[],
  lines: readonly SampleLine[],
): readonly SelfViolation[] {
  return clauses.flatMap((ban): readonly SelfViolation[] => {
    if (ban.negation === undefined || ban.source !== 'rule') return [];
    const span = CODE_SPAN.exec(text.slice(ban.range.start, ban.range.end))?.[1];
    if (span === undefined || !/[^\w]|[a-z][A-Z]|_/.test(span) || CHECKABLE_BANS.some(({ named }) => named.test(ban.text))) return [];
    const sample = lines.find((line) => line.text.includes(span));
    return sample === undefined ? [] : [{ ban, sample, what: `\`${span}\``, isMeasured: false }];
  });
}

/** Words for kinds of things that code does not spell out. */
const KINDS = new Set('schema table file code type function class method value query statement component script line'.split(' '));
const FEWEST_WORDS = 3;

/** "Never create foreign keys to the auth schema": every word of it that means something stands in one line of code. */
function wordViolations(clauses: readonly UnderstoodClause[], lines: readonly SampleLine[]): readonly SelfViolation[] {
  return clauses.flatMap((ban): readonly SelfViolation[] => {
    if (!/^(?:never|do not|don't|avoid)\b/.test(ban.text)) return [];
    const { action, objects } = readDeed(ban);
    if (action === undefined) return [];
    const words = objects.filter((object) => !KINDS.has(object));
    if (words.length < FEWEST_WORDS || words.length > 5) return [];
    const sample = lines.find((line) => holdsAll(line.text.toLowerCase(), words));
    return sample === undefined ? [] : [{ ban, sample, what: words.join(' '), isMeasured: false }];
  });
}

function holdsAll(line: string, words: readonly string[]): boolean {
  return words.every((word) => line.includes(word));
}
