import type { AgentDocument, NumberedRule, RuleBlock } from '../../../model/agent-document.ts';
import type { Certainty, RelatedPlace } from '../../../model/finding.ts';
import type { Report } from '../../../model/rule.ts';
import { containsRange, type Range } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findMiscounts } from '../../text/counts/find-miscounts.ts';
import { findMissingParts } from '../../text/counts/find-missing-parts.ts';
import { findMisnumbering } from '../../text/counts/find-misnumbering.ts';
import { describeConflict } from '../../text/quantities/describe-conflict.ts';
import { findValueConflicts } from '../../text/quantities/find-value-conflicts.ts';

const MESSAGES = {
  rules: 'Unexpected number of rules: {declared} are declared, the block holds {found} ({numbers})',
  below: 'Unexpected count `{count}`, expected {found}, as many as stand below',
  inline: 'Unexpected count `{count}`, expected {found}, as many as the line lists',
  named: 'Unexpected count `{count}`, expected {found}, as many as are listed under that name',
  rival: 'Unexpected count `{value}`, expected it to agree with `{other}`: both lines count {subject}',
  repeated: 'Unexpected second `{label}` in a sequence, expected number {expected}',
  beyond: 'Unexpected `{part}`, expected a {noun} that there is: number {last} is the last',
  skipped: 'Unexpected `{label}` in a sequence, expected number {expected} before it',
} as const;

/** A prompt that binds the agent to twenty rules and holds two makes it invent the other eighteen. */
export default defineFileRule({
  id: 'contradiction/count-mismatch',
  meta: {
    summary: 'Disallow declared counts of rules, steps and other things that the file does not hold',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    language: 'en',
    since: '0.1.0',
  },
  messages: MESSAGES,
  defaults: {},
  check({ document, leastCertainty, report }) {
    if (document.ruleBlock !== undefined) reportBlock(document.path, document.ruleBlock, report);
    reportCounts(document, leastCertainty, report);
    if (leastCertainty === 'possible') reportRivals(document, report);
    for (const { at, noun, last, lastAt } of findMissingParts(document)) {
      const related = [{ path: document.path, range: lastAt, label: `the last ${noun}` }];
      report({ at, messageId: 'beyond', data: { part: document.text.slice(at.start, at.end), noun, last }, related, certainty: 'likely' });
    }
    for (const { kind, label, expected, at, before } of findMisnumbering(document)) {
      const related = [{ path: document.path, range: before, label: 'the number before it' }];
      report({ at, messageId: kind, data: { label, expected }, related, certainty: 'likely' });
    }
  },
});

type ReportCount = Report<typeof MESSAGES, Range | null>;

function reportBlock(path: string, block: RuleBlock, report: ReportCount): void {
  const numbers = [...new Set(block.rules.map((rule) => rule.number))];
  for (const declared of block.declaredCounts) {
    if (declared.value === numbers.length) continue;
    report({
      at: declared.range,
      messageId: 'rules',
      data: { declared: declared.value, found: numbers.length, numbers: describeNumbers(numbers) },
      related: counterparts(path, block),
    });
  }
}

/** Two counts of one thing, neither of which a list proves wrong. */
function reportRivals(document: AgentDocument, report: ReportCount): void {
  const rivals = findValueConflicts(document, 'possible').filter(({ kind }) => kind === 'count');
  if (rivals.length === 0) return;
  const declared = document.ruleBlock?.declaredCounts.map(({ range }) => range) ?? [];
  const miscounts = [...findMiscounts(document, 'possible').map(({ at }) => at), ...declared];
  for (const conflict of rivals) {
    const lines = [conflict.one.line.range, conflict.other.line.range];
    if (miscounts.some((at) => lines.some((line) => containsRange(line, at)))) continue;
    report({ messageId: 'rival', ...describeConflict(document, conflict), certainty: 'possible' });
  }
}

/** A list right below a count is meant by it; one that merely bears the name may be another. */
function reportCounts(document: AgentDocument, leastCertainty: Certainty, report: ReportCount): void {
  const declared = document.ruleBlock?.declaredCounts ?? [];
  for (const { at, found, places, link } of findMiscounts(document, leastCertainty)) {
    if (declared.some(({ range }) => containsRange(range, at))) continue;
    const labels = places.length === 1 ? ['what is listed'] : ['the first of them', 'the last of them'];
    report({
      at,
      messageId: link,
      data: { count: document.text.slice(at.start, at.end), found },
      related: places
        .slice(0, MOST_PLACES)
        .map((range, index) => ({ path: document.path, range, label: labels[index] ?? 'listed here too' })),
      certainty: link === 'named' ? 'possible' : 'likely',
    });
  }
}

const MOST_PLACES = 6;

/** The other side: the placeholder that stands for the missing rules, else the first and the last rule. */
function counterparts(path: string, block: RuleBlock): readonly RelatedPlace[] {
  const elisions = block.elisions.map(({ range }) => ({ path, range, label: 'stands for rules that are not there' }));
  const first = block.rules[0];
  const last = block.rules.at(-1);
  return [...elisions, ...rulePlace(path, first, 'the first rule'), ...(last === first ? [] : rulePlace(path, last, 'the last rule'))];
}

function rulePlace(path: string, rule: NumberedRule | undefined, label: string): readonly RelatedPlace[] {
  return rule === undefined ? [] : [{ path, range: rule.titleRange, label }];
}

/** `1 to 5, 14`: runs of consecutive numbers. */
function describeNumbers(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`)).join(', ');
}
