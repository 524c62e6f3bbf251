import { appendTo } from '../../../model/append-to.ts';
import type { AgentDocument, Statement } from '../../../model/agent-document.ts';
import type { Range } from '../../../model/range.ts';
import { matchesOf } from '../matches-of.ts';
import { readOutline } from '../outline/read-outline.ts';
import { LineQuery } from '../words/line-query.ts';

/** Two neighbours of a written sequence whose numbers do not follow one another. */
export interface Misnumbering {
  readonly kind: 'repeated' | 'skipped';
  /** As written: "Phase 2", "4". */
  readonly label: string;
  readonly expected: number;
  readonly at: Range;
  readonly before: Range;
  readonly style: 'heading' | 'label' | 'item';
}

interface Mark {
  readonly label: string;
  readonly word: string;
  readonly number: number;
  readonly at: Range;
}

/** "Step 2: …", "**Phase 2**: …", "Phase 2 - …". */
const LABEL = /^(?:\*\*|__|[^\p{L}\p{N}\s]{1,4}\s)?(step|phase|stage|part)\s(\d{1,2})(?!\.\d)(?=[\s*_]{0,3}(?:[:.)–—-]|$)|\*\*|__)/iu;
const LABELLED = new LineQuery(() => [[['step', 'phase', 'stage', 'part'], ['#']]]);
const WITHIN = /[\s(](\d{1,2})[a-z]?[.)]\s/g;
/** The same in a block of code that a fence opens by mistake. */
const TITLED = /^[#*_ ]{0,10}(step|phase|stage|part)\s(\d{1,2})\b/gim;
const NUMBERED = /^(\d{1,2})[.)]\s/;

/** Numbers that a sequence of steps holds twice or leaves out. A new "1" begins a new sequence. */
export function findMisnumbering(document: AgentDocument): readonly Misnumbering[] {
  const { children } = readOutline(document);
  const found: Misnumbering[] = [];
  for (const group of children.values()) {
    if (group.length < 2) continue;
    const sections = group.flatMap((index) => document.sections[index] ?? []);
    const headings = sections.filter(({ marker }) => marker === 'heading');
    const titles = headings.length > 0 ? headings : sections;
    found.push(
      ...breaksOf(
        titles.flatMap(({ title, titleRange }) => readLabel(title, titleRange) ?? readNumber(title, titleRange) ?? []),
        'heading',
      ),
    );
  }
  const titled = [...found, ...labelBreaks(document)].filter(
    ({ kind, expected, at, before }) => kind === 'repeated' || !isTitledWithin(document.text.slice(before.end, at.start), expected),
  );
  return [...titled, ...listBreaks(document)];
}

/** Lines that begin with a label, those of one section in order. */
function labelBreaks(document: AgentDocument): readonly Misnumbering[] {
  const labels = new Map<number, Mark[]>();
  for (const index of LABELLED.of(document)) {
    const statement = document.statements[index];
    const mark = statement === undefined || statement.isQuoted ? undefined : readLabel(statement.text, statement.range);
    if (mark !== undefined) appendTo(labels, statement?.section ?? -1, mark);
  }
  return [...labels.values()].flatMap((marks) => breaksOf(marks, 'label'));
}

function readLabel(text: string, at: Range): Mark | undefined {
  const match = /\d/.test(text) ? LABEL.exec(text) : null;
  if (match === null) return undefined;
  return { label: `${match[1]} ${match[2]}`, word: (match[1] ?? '').toLowerCase(), number: Number(match[2]), at };
}

function readNumber(text: string, at: Range): Mark | undefined {
  const match = NUMBERED.exec(text);
  return match === null ? undefined : { label: match[1] ?? '', word: '', number: Number(match[1]), at };
}

/** Ordered lists: items of one list depth and one lead, in order. */
function listBreaks(document: AgentDocument): readonly Misnumbering[] {
  const lists = new Map<string, Mark[]>();
  for (const { statement, lead } of readOutline(document).nodes) {
    const mark = statement.number === undefined ? undefined : itemMark(statement, document.text);
    if (mark !== undefined) appendTo(lists, `${statement.section} ${lead}`, mark);
  }
  return [...lists.values()]
    .flatMap((marks) => breaksOf(marks, 'item'))
    .filter(
      ({ kind, expected, at, before }) => kind === 'repeated' || !isNumberedWithin(document.text.slice(before.start, at.start), expected),
    );
}

/** "1. Clone it, 2. enter it": a line may hold the number that no line begins with; "4a" and "4b" are a fourth. */
function isNumberedWithin(text: string, number: number): boolean {
  return matchesOf(WITHIN, text).some((match) => Number(match[1]) === number);
}

function isTitledWithin(text: string, number: number): boolean {
  return matchesOf(TITLED, text).some((match) => Number(match[2]) === number);
}

/** An item with its number, which stands before its text. */
function itemMark({ kind, number, range, isQuoted }: Statement, text: string): Mark | undefined {
  if (kind !== 'item' || number === undefined || isQuoted) return undefined;
  const lineStart = text.lastIndexOf('\n', range.start) + 1;
  const start = lineStart + Math.max(0, text.slice(lineStart, range.start).indexOf(`${number}`));
  return { label: `${number}`, word: '', number, at: { start, end: range.end } };
}

/** A sequence that does not begin with 1 is a part of another, and may leave out what others do. */
function breaksOf(marks: readonly Mark[], style: Misnumbering['style']): readonly Misnumbering[] {
  return marks.flatMap((mark, index): readonly Misnumbering[] => {
    const before = marks[index - 1];
    if (before === undefined || before.word !== mark.word || mark.number === before.number + 1 || mark.number < before.number) return [];
    if (mark.number <= 1) return [];
    // "2. 2. 2." numbers nothing, as "1. 1. 1." does not.
    if (marks.every(({ number }) => number === mark.number)) return [];
    const kind = mark.number === before.number ? 'repeated' : 'skipped';
    if (kind === 'skipped' && marks[0]?.number !== 1) return [];
    return [{ kind, label: mark.label, expected: before.number + 1, at: mark.at, before: before.at, style }];
  });
}
