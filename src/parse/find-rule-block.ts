import type { RuleBlock, RuleBlockPart, Section } from '../model/agent-document.ts';
import type { Range } from '../model/range.ts';
import { findRuleElisions, findRuleHeads } from './find-rule-heads.ts';
import type { RuleElision, RuleHead } from './find-rule-heads.ts';
import { readNumberedRule, withoutTrailingBlanks } from './read-numbered-rule.ts';
import type { ProjectedBody } from './read-numbered-rule.ts';
import { startingIn } from './starting-in.ts';

const BLOCK_TITLE = /\brules?\b/i;
const DECLARED = /\bfollowing[ \t]{1,3}(?:\*\*)?(\d{1,3})(?:\*\*)?[ \t]{1,3}(?:[\w'-]{1,30}[ \t]{1,3}){0,4}rules?\b/gi;
const PRE_EXECUTION = /\bpre-?execution\b/i;
const ADDITIONAL = /\badditional\b.*\b(?:requirements?|enforcement|rules?)\b/i;
const VIOLATION = /\bviolations?\b.*\b(?:response|protocol|handling|procedure)s?\b/i;

/** Finds the numbered rules of a body with what belongs to them; undefined without at least two rules, or one that is announced. */
export function findRuleBlock(body: ProjectedBody): RuleBlock | undefined {
  const heads = withoutRestart(findRuleHeads(body.text, body.sections, body.statements));
  const first = heads.at(0);
  const last = heads.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const declaredCounts = findDeclaredCounts(body.text, { start: body.body.start, end: first.line.start });
  if (heads.length < 2 && declaredCounts.length === 0) return undefined;
  const title = titleBefore(body.sections, declaredCounts[0]?.range.start ?? first.line.start);
  const start = title?.range.start ?? declaredCounts[0]?.range.start ?? first.line.start;
  const limit = endOfBlock(body, { after: last.line.end, depth: Math.min(title?.depth ?? 2, 2) });
  const rules = heads.map((head, index) => readNumberedRule(body, head, heads[index + 1]?.line.start ?? limit));
  const rulesEnd = rules.at(-1)?.range.end ?? first.line.end;
  const preExecution = findPart(body, PRE_EXECUTION, { start, end: first.line.start });
  const after = { start: rulesEnd, end: limit };
  const additional = findPart(body, ADDITIONAL, after);
  const response = splitTrailer(body, findPart(body, VIOLATION, after));
  const elisions = findRuleElisions(body.text, body.sections, body.statements)
    .filter(({ range, span }) => range.start >= start && range.start < limit && !isWrittenOut(span, heads))
    .map(({ text, range }) => ({ text, range }));
  const end = Math.max(rulesEnd, additional?.range.end ?? 0, response.part?.range.end ?? 0, response.trailer?.end ?? 0);
  return {
    range: withoutTrailingBlanks(body.text, { start, end }),
    declaredCounts,
    preamble: preambleOf(body.text, { start, end: preExecution?.range.start ?? first.line.start }),
    preExecution,
    rules,
    elisions,
    additional,
    violationResponse: response.part,
    trailer: response.trailer,
  };
}

/** A line about rules that stand in the block stands for none. */
function isWrittenOut(span: RuleElision['span'], heads: readonly RuleHead[]): boolean {
  if (span === undefined) return false;
  const [first, last] = span;
  const numbers = new Set(heads.map(({ number }) => number).filter((number) => number >= first && number <= last));
  return numbers.size > last - first;
}

/** A second run that begins with rule 1 again is another block. */
function withoutRestart(heads: readonly RuleHead[]): readonly RuleHead[] {
  const restart = heads.findIndex((head, index) => index > 0 && head.number === 1);
  return restart === -1 ? heads : heads.slice(0, restart);
}

/** The last heading before an offset whose title speaks of rules. */
function titleBefore(sections: readonly Section[], offset: number): Section | undefined {
  return sections.findLast(({ marker, title, range }) => marker === 'heading' && range.start <= offset && BLOCK_TITLE.test(title));
}

function endOfBlock(body: ProjectedBody, at: { readonly after: number; readonly depth: number }): number {
  const next = body.sections.find(({ marker, depth, range }) => marker === 'heading' && range.start > at.after && depth <= at.depth);
  return next?.range.start ?? body.body.end;
}

function findDeclaredCounts(text: string, range: Range): RuleBlock['declaredCounts'] {
  return Array.from(text.slice(range.start, range.end).matchAll(DECLARED), (match) => ({
    value: Number(match[1]),
    range: { start: range.start + match.index, end: range.start + match.index + match[0].length },
  }));
}

function findPart(body: ProjectedBody, title: RegExp, within: Range): RuleBlockPart | undefined {
  const section = body.sections.find(
    (candidate) => candidate.range.start >= within.start && candidate.range.start < within.end && title.test(candidate.title),
  );
  if (section === undefined) return undefined;
  const range = withoutTrailingBlanks(body.text, { start: section.range.start, end: Math.min(section.range.end, within.end) });
  return { title: section.title, range, statements: startingIn(body.statements, { start: section.titleRange.end, end: range.end }) };
}

/** The prose after the last step of the violation response is a trailer of the whole block. */
function splitTrailer(
  body: ProjectedBody,
  part: RuleBlockPart | undefined,
): { readonly part: RuleBlockPart | undefined; readonly trailer: Range | undefined } {
  const lastItem = part?.statements.findLast((statement) => statement.kind === 'item');
  if (part === undefined || lastItem === undefined) return { part, trailer: undefined };
  const tail = part.statements.filter((statement) => statement.range.start > lastItem.range.end && statement.listDepth === 0);
  const [first] = tail;
  const last = tail.at(-1);
  if (first === undefined || last === undefined) return { part, trailer: undefined };
  const range = withoutTrailingBlanks(body.text, { start: part.range.start, end: first.range.start });
  const kept = part.statements.filter((statement) => statement.range.start < first.range.start);
  return { part: { ...part, range, statements: kept }, trailer: { start: first.range.start, end: last.range.end } };
}

function preambleOf(text: string, range: Range): Range | undefined {
  const trimmed = withoutTrailingBlanks(text, range);
  return trimmed.end > trimmed.start ? trimmed : undefined;
}
