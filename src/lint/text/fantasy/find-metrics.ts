import type { AgentDocument } from '../../../model/agent-document.ts';
import { rangesOverlap, type Range } from '../../../model/range.ts';
import type { ClaimLine } from '../claim-lines.ts';
import { assertionAt, type Assertion } from '../grammar/assertion-at.ts';
import { placeOfLine } from '../grammar/place-of-line.ts';
import { sentenceAt } from '../grammar/scopes.ts';
import { matchesOf } from '../matches-of.ts';
import {
  COUNTED,
  METRIC_PATTERNS,
  QUOTA,
  REPORT_FIGURE,
  REPORT_OPENING,
  REPORT_WORDS,
  SOURCED,
  type MetricSort,
} from './metric-patterns.ts';

/**
 * `report`: words to say when done, with figures that were fixed before the work; `result`: an effect with a figure; `quota`: an effect
 * to reach from no baseline; `judgement`: a figure for the agent's own judgement. Also the id of the message.
 */
export type MetricKind = 'report' | 'result' | 'quota' | 'judgement';

/** A figure that nobody measured; offsets into the line. */
export interface Metric extends Range {
  readonly kind: MetricKind;
  /** True where nearly all hits were right. */
  readonly isMeasured: boolean;
}

/** Nobody reads further in one line; it bounds the time that a hostile one takes. */
const MOST_CHARACTERS = 10_000;

/** What an instruction sets or asks for as a bound: "with at least 80% confidence", "lower the quality to 80%". */
const BOUND = /^(?:with|at) |\bat least\b| to [~\d]/i;

/** Titles of lists that advertise. */
const BENEFITS = /\b(?:benefits?|gains?|improvements?|results?|advantages?|achievements?|why)\b/i;

/** A report with places to fill in is a form, whatever its other figures. */
const PLACEHOLDER = /[<[{][A-Za-z][^<>[\]{}\n]{0,60}[>\]}]/;

/** The invented figures of one line, in order: a report is one claim, every other figure is its own. */
export function findMetrics(document: AgentDocument, wholeLine: ClaimLine): readonly Metric[] {
  const line = { ...wholeLine, text: wholeLine.text.slice(0, MOST_CHARACTERS) };
  const report = findReport(document, line);
  if (report !== undefined) return [report];
  if (SOURCED.test(line.text) || document.statements[line.statement]?.kind === 'row') return [];
  const found: Metric[] = [];
  const lower = line.text.toLowerCase();
  for (const pattern of METRIC_PATTERNS) {
    if (!pattern.needs.some((words) => lower.includes(words))) continue;
    for (const match of matchesOf(pattern.pattern, line.text)) {
      const range = { start: match.index, end: match.index + match[0].trimEnd().length };
      if (found.some((known) => rangesOverlap(known, range))) continue;
      const assertion = assertionAt(document, line, range.start);
      const verdict = assertion === undefined ? undefined : judge(pattern.sort, assertion, { line, claim: match[0] });
      if (verdict !== undefined) found.push({ ...verdict, ...range });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A quotation that reports finished work with figures, or words of a message that do. */
function findReport(document: AgentDocument, line: ClaimLine): Metric | undefined {
  if (line.kind !== 'statement' || !REPORT_WORDS.test(line.text) || PLACEHOLDER.test(line.text)) return undefined;
  const figure = matchesOf(REPORT_FIGURE, line.text)[0] ?? matchesOf(COUNTED, line.text)[0];
  if (figure === undefined) return undefined;
  const { kind } = placeOfLine(document, line);
  const isReport = kind === 'message' || (REPORT_OPENING.test(line.text) && (kind === 'plain' || kind === 'target'));
  if (!isReport) return undefined;
  const sentence = sentenceAt(line.text, figure.index);
  const start = sentence.start + (/^[\s"“*_]*/.exec(line.text.slice(sentence.start))?.[0].length ?? 0);
  const end = sentence.start + line.text.slice(sentence.start, sentence.end).replace(/[\s"”*_]+$/, '').length;
  return { kind: 'report', isMeasured: true, start, end };
}

type Verdict = Pick<Metric, 'kind' | 'isMeasured'>;

/** What a figure is where it stands; undefined for facts about something that is named, and for settings that a run can make. */
function judge(
  sort: MetricSort,
  { reading, place }: Assertion,
  { line, claim }: { readonly line: ClaimLine; readonly claim: string },
): Verdict | undefined {
  const { form, subject } = reading;
  const isTarget = place.kind === 'target';
  if (sort === 'level') return isTarget ? { kind: 'judgement', isMeasured: false } : undefined;
  if (subject === 'other') return undefined;
  if (form === 'instruction' && BOUND.test(claim)) return undefined;
  if (sort === 'judgement') return { kind: 'judgement', isMeasured: form === 'claim' && !isTarget };
  if (form === 'instruction') return QUOTA.test(claim) ? { kind: 'quota', isMeasured: false } : undefined;
  const isAdvertised =
    line.kind === 'description' || [place.leadIn, ...place.titles.slice(0, 2)].some((title) => BENEFITS.test(title ?? ''));
  if (isTarget && !isAdvertised) return { kind: 'quota', isMeasured: false };
  return { kind: 'result', isMeasured: sort === 'effect' || form === 'claim' || isAdvertised };
}
