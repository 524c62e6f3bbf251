import type { RuleBlock } from '../model/agent-document.ts';
import type { ListPart } from '../model/rule-pack.ts';
import type { BlockLines } from './block-lines.ts';
import { findMark, markOf, splitTexts } from './split-texts.ts';

/** Lines of a block's layout before and after its rules, with the places of its parts, and these parts. */
export interface PlacedParts {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly preamble: string | undefined;
  readonly trailer: string | undefined;
  readonly lists: Readonly<Record<ListPart, readonly string[]>>;
  readonly marks: Readonly<Record<ListPart, string>>;
}

interface Block {
  readonly block: RuleBlock;
  readonly lines: BlockLines;
  /** Lines of the rules. */
  readonly rules: LineSpan;
}

/** Lines from `start` up to `end`, which is left out. */
interface LineSpan {
  readonly start: number;
  readonly end: number;
}

interface Place extends LineSpan {
  readonly line: string;
}

/** Finds what stands before and after the rules of a block. What is no part of its own stays text of the layout. */
export function placeParts({ block, lines, rules }: Block): PlacedParts {
  const before = { start: 0, end: rules.start };
  const after = { start: rules.end, end: lines.count };
  const steps = placeList(spanOf(block.preExecution, before, lines), { part: 'pre_execution', lines });
  const additional = placeList(spanOf(block.additional, after, lines), { part: 'additional', lines });
  const response = placeList(spanOf(block.violationResponse, after, lines), { part: 'violation_response', lines });
  const preamble = placeText(findPreamble(block, { before, lines }), { part: 'preamble', lines });
  const trailer = placeText(spanOf(block.trailer && { range: block.trailer }, after, lines), { part: 'trailer', lines });
  const places = [preamble.place, steps.place, additional.place, response.place, trailer.place].filter((place) => place !== undefined);
  return {
    before: withPlaces(before, places, lines),
    after: withPlaces(after, places, lines),
    preamble: preamble.text,
    trailer: trailer.text,
    lists: { pre_execution: steps.texts, additional: additional.texts, violation_response: response.texts },
    marks: { pre_execution: steps.mark, additional: additional.mark, violation_response: response.mark },
  };
}

function spanOf(
  part: { readonly range: { readonly start: number; readonly end: number } } | undefined,
  within: LineSpan,
  lines: BlockLines,
): LineSpan | undefined {
  if (part === undefined) return undefined;
  const start = lines.indexAt(part.range.start);
  const end = lines.indexAt(Math.max(part.range.end - 1, part.range.start)) + 1;
  return start >= within.start && end <= within.end ? { start, end } : undefined;
}

/** The first paragraphs below the block's headings, up to the next heading, the steps or the rules. */
function findPreamble(
  block: RuleBlock,
  { before, lines }: { readonly before: LineSpan; readonly lines: BlockLines },
): LineSpan | undefined {
  const limit = spanOf(block.preExecution, before, lines)?.start ?? before.end;
  let start = before.start;
  while (start < limit && (lines.line(start) === '' || lines.line(start).startsWith('#'))) start++;
  let end = start;
  while (end < limit && !lines.line(end).startsWith('#')) end++;
  while (end > start && lines.line(end - 1) === '') end--;
  return end > start ? { start, end } : undefined;
}

function placeText(
  span: LineSpan | undefined,
  { part, lines }: { readonly part: string; readonly lines: BlockLines },
): { readonly place: Place | undefined; readonly text: string | undefined } {
  if (span === undefined) return { place: undefined, text: undefined };
  return { place: { ...span, line: `{${part}}` }, text: lines.slice(span.start, span.end).join('\n') };
}

interface PlacedList {
  readonly place: Place | undefined;
  readonly texts: readonly string[];
  readonly mark: string;
}

/** The list below a part's title; without one, its paragraphs. */
function placeList(span: LineSpan | undefined, { part, lines }: { readonly part: ListPart; readonly lines: BlockLines }): PlacedList {
  const nothing = { place: undefined, texts: [], mark: '' };
  if (span === undefined) return nothing;
  const run = findRun(span, lines);
  const content = lines.slice(run.start, run.end);
  const mark = findMark(content);
  const texts = splitTexts(content, mark);
  if (texts === undefined || texts.length === 0) return nothing;
  return { place: { ...run, line: `${mark}{${part}}` }, texts, mark };
}

/** The first list of a span; all of it but the title when there is none. */
function findRun(span: LineSpan, lines: BlockLines): LineSpan {
  let start = span.start + 1;
  while (start < span.end && markOf(lines.line(start)) === undefined) start++;
  if (start < span.end) {
    let end = start;
    while (end < span.end && lines.line(end) !== '') end++;
    return { start, end };
  }
  start = span.start + 1;
  while (start < span.end && lines.line(start) === '') start++;
  let end = span.end;
  while (end > start && lines.line(end - 1) === '') end--;
  return { start, end };
}

function withPlaces(span: LineSpan, places: readonly Place[], lines: BlockLines): readonly string[] {
  const written: string[] = [];
  for (let index = span.start; index < span.end; index++) {
    const place = places.find(({ start, end }) => index >= start && index < end);
    if (place === undefined) written.push(lines.line(index));
    else if (place.start === index) written.push(place.line);
  }
  return written;
}
