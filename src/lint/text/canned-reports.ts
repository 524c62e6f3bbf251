import type { AgentDocument, CodeBlock, Statement } from '../../model/agent-document.ts';
import type { Range } from '../../model/range.ts';
import { matchesOf } from './matches-of.ts';

/** A report that is finished before the work begins. */
export interface CannedReport {
  readonly kind: 'report' | 'progress';
  readonly range: Range;
  /** As written, with their units. */
  readonly numbers: readonly string[];
}

/** The line above a report: "Delivery notification:", "Completion message format:". */
const LABEL =
  /\b(?:delivery|completion|final|success|status|progress|closing|hand-?off)\b[^.\n]{0,40}\b(?:notifications?|messages?|reports?|summary|updates?|announcement)\b[^.\n]{0,40}:?\W{0,4}$/i;
const OPENS_QUOTE = /^[>*_\s]{0,4}["“]/;
const DONE =
  /\b(?:complete[sd]?|delivered|optimi[sz]ed|implemented|established|finished|launched|deployed|achiev(?:ed|ing)|generated|reduced|successful(?:ly)?|managing|built|transformed)\b/i;
/** A number of its own, with its unit: no part of a name such as P95, SOC2 or ISO27001. */
const NUMBER = /(?<![\w./$-])\$?\d[\d,.]{0,12}(?:[KMB]\b|%|x\b|ms\b|s\b|\+)?/g;
/** Marks of a slot: then somebody has left room for what is measured. */
const SLOT = /<[a-z][^<>]{0,60}>|\[[A-Za-z#][^\]]{0,60}\]|\{[a-z_]{1,40}\}|\bX+(?:\.X+)?\s?%|_{3,}/i;
/** Words by which the prompt itself says that the numbers are none. */
const ONLY_SHOWS = /\b(?:actual|real|measured|fabricate|placeholder|template|illustrative|replace)\b/i;
const LEAST_NUMBERS = 2;

/** Quoted reports of success below a label, and progress in JSON, by offset. */
export function findCannedReports(document: AgentDocument): readonly CannedReport[] {
  const reports = document.statements.flatMap((statement, index) => readReport(statement, document.statements[index - 1]));
  const progress = document.codeBlocks.flatMap((block) => readProgress(block, document.text));
  return [...reports, ...progress].toSorted((a, b) => a.range.start - b.range.start);
}

function readReport({ text, range }: Statement, label: Statement | undefined): readonly CannedReport[] {
  if (label === undefined || !OPENS_QUOTE.test(text) || !LABEL.test(label.text) || ONLY_SHOWS.test(label.text)) return [];
  if (!DONE.test(text) || SLOT.test(text)) return [];
  return toReport('report', range, text);
}

const PROGRESS = /"progress"\s{0,4}:\s{0,4}\{([^{}]{1,2000})\}/;

function readProgress({ range, language }: CodeBlock, whole: string): readonly CannedReport[] {
  if (language !== undefined && !/^jsonc?5?$/i.test(language)) return [];
  const text = whole.slice(range.start, range.end);
  const match = /"agent"\s{0,4}:/.test(text) && !SLOT.test(text) ? PROGRESS.exec(text) : null;
  if (match === null) return [];
  const start = range.start + match.index;
  return toReport('progress', { start, end: start + match[0].length }, match[1] ?? '');
}

function toReport(kind: CannedReport['kind'], range: Range, text: string): readonly CannedReport[] {
  const numbers = matchesOf(NUMBER, text).map((match) => match[0].replace(/[.,]$/, ''));
  return numbers.length < LEAST_NUMBERS ? [] : [{ kind, range, numbers }];
}
