import type { AgentDocument } from '../../../model/agent-document.ts';
import { readDeed } from '../statements/read-deed.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { understandDocument } from '../statements/understand-document.ts';
import { CHECKABLE_BANS, type CheckableBan } from './checkable-bans.ts';
import { sampleLines, type SampleLine } from './sample-lines.ts';

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
  if (document.codeBlocks.length === 0) return [];
  const bans = understandDocument(document).filter((clause) => clause.condition === undefined);
  if (bans.length === 0) return [];
  const strict = bans.filter(({ negation, source }) => negation !== undefined && source === 'rule').slice(0, MOST_BANS);
  const lines = sampleLines(document).slice(0, MOST_LINES);
  if (lines.length === 0) return [];
  return [...tableViolations(bans, lines), ...quotedViolations(document, strict, lines), ...wordViolations(strict, lines)];
}

function tableViolations(clauses: readonly UnderstoodClause[], lines: readonly SampleLine[]): readonly SelfViolation[] {
  return CHECKABLE_BANS.flatMap((check): readonly SelfViolation[] => {
    const sample = lines.find((line) => isSeen(check, line));
    if (sample === undefined) return [];
    const ban = clauses.find((clause) => isBanned(check, clause));
    return ban === undefined ? [] : [{ ban, sample, what: check.what, isMeasured: check.isMeasured }];
  });
}

function isSeen({ seen, languages, keptBy }: CheckableBan, { text, language, block }: SampleLine): boolean {
  return (languages === undefined || languages.test(language)) && seen.test(text) && keptBy?.test(block) !== true;
}

function isBanned({ named, instead }: CheckableBan, { text, negation }: UnderstoodClause): boolean {
  if (negation === undefined) return instead?.test(text) === true;
  const match = named.exec(text);
  return match !== null && match.index > negation.start && match.index - negation.end < REACH;
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
