import type { AgentDocument, Statement } from '../../model/agent-document.ts';
import type { ComposedAgent } from '../../model/composed-agent.ts';
import { plainText } from '../../model/origin.ts';
import type { TracedPiece, TracedText } from '../../model/origin.ts';
import type { Range } from '../../model/range.ts';
import { RULES_MARKER } from '../../compose/split-at-marker.ts';
import { parseAgent } from '../../parse/parse-agent.ts';

/** A statement that several members make under the same title. */
export interface SharedStatement {
  /** Title of the section that it stands in; empty before the first. */
  readonly title: string;
  readonly members: readonly string[];
  readonly text: TracedPiece;
}

/** The own texts of a team's members, with what several of them say taken out and listed once. */
export interface SharedStatements {
  /** By member. */
  readonly bodies: ReadonlyMap<string, TracedText>;
  readonly shared: readonly SharedStatement[];
}

/** A line of an own text that may be taken out: an unnumbered item on one line, with nothing below it. */
interface Line {
  readonly key: string;
  readonly title: string;
  /** Place in the text, line end included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Takes statements that members share out of their own texts. Only unnumbered items of one line are taken, under the
 * same title: steps keep their numbers. A section that would be left empty goes with its title.
 */
export function shareStatements(members: readonly ComposedAgent[]): SharedStatements {
  const bodies = new Map(members.map(({ name, body }) => [name, body.filter(({ text }) => text !== RULES_MARKER)]));
  const lines = new Map([...bodies].map(([name, body]) => [name, linesOf(plainText(body))]));
  const holders = new Map<string, string[]>();
  for (const [name, own] of lines)
    for (const key of new Set(own.map((line) => line.key))) holders.set(key, [...(holders.get(key) ?? []), name]);
  const shared = new Map<string, SharedStatement>();
  const cleared = new Map<string, TracedText>();
  for (const [name, body] of bodies) {
    const taken = (lines.get(name) ?? []).filter(({ key }) => (holders.get(key) ?? []).length > 1);
    const emptied = taken.length === 0 ? [] : emptiedSections(plainText(body), taken);
    for (const { key, title, start, end, text } of taken) {
      const [piece] = cut(body, { start, end });
      if (piece !== undefined && !shared.has(key)) shared.set(key, { title, members: holders.get(key) ?? [], text: { ...piece, text } });
    }
    cleared.set(name, keep(body, [...taken, ...emptied]));
  }
  return { bodies: cleared, shared: [...shared.values()] };
}

/** A line above keeps a text that begins with `---` from being read as front matter; offsets are one more for it. */
function parseOwn(text: string): AgentDocument {
  return parseAgent({ path: '', text: `\n${text}` });
}

function linesOf(text: string): readonly Line[] {
  const document = parseOwn(text);
  const lines = document.statements.flatMap((statement, index) => lineOf(statement, { next: document.statements[index + 1], document }));
  return lines;
}

function lineOf(statement: Statement, { next, document }: { next: Statement | undefined; document: AgentDocument }): readonly Line[] {
  const { kind, number, listDepth, range, section } = statement;
  const hasChildren = next !== undefined && next.listDepth > listDepth && next.section === section;
  if (kind !== 'item' || number !== undefined || listDepth !== 1 || statement.isQuoted || hasChildren) return [];
  const { text } = document;
  const start = text.lastIndexOf('\n', range.start - 1) + 1;
  const newline = text.indexOf('\n', range.end);
  const end = newline === -1 ? text.length : newline + 1;
  if (!/^[-*+] $/.test(text.slice(start, range.start)) || text.slice(range.end, end).trim() !== '') return [];
  if (text.slice(start, end - 1).includes('\n')) return [];
  const title = document.sections[section]?.title ?? '';
  const key = JSON.stringify([title.toLowerCase(), statement.text.split(/\s+/).join(' ').trim().toLowerCase()]);
  return [{ key, title, start: start - 1, end: end - 1, text: statement.text }];
}

/** Sections of which nothing but the title would be left. */
function emptiedSections(text: string, taken: readonly Range[]): readonly Range[] {
  return parseOwn(text).sections.flatMap(({ range, titleRange }) => {
    const own = { start: range.start - 1, end: range.end - 1 };
    if (!taken.some(({ start }) => own.start <= start && start < own.end)) return [];
    const titleEnd = text.indexOf('\n', titleRange.end - 1);
    const left = rest(own, [{ start: own.start, end: titleEnd === -1 ? own.end : titleEnd }, ...taken]);
    return left.every(({ start, end }) => text.slice(start, end).trim() === '') ? [own] : [];
  });
}

/** What of a range is left when others are taken out. */
function rest(range: Range, taken: readonly Range[]): readonly Range[] {
  const left: Range[] = [];
  let at = range.start;
  for (const { start, end } of taken.toSorted((a, b) => a.start - b.start)) {
    if (start > at) left.push({ start: at, end: Math.min(start, range.end) });
    at = Math.max(at, end);
  }
  if (at < range.end) left.push({ start: at, end: range.end });
  return left.filter(({ start, end }) => start < end);
}

/** The pieces of a text between two offsets. */
function cut(text: TracedText, { start, end }: { readonly start: number; readonly end: number }): TracedText {
  let offset = 0;
  return text.flatMap((piece) => {
    const from = Math.max(0, start - offset);
    const to = Math.min(piece.text.length, end - offset);
    offset += piece.text.length;
    return from < to ? [{ ...piece, text: piece.text.slice(from, to) }] : [];
  });
}

function keep(text: TracedText, taken: readonly Range[]): TracedText {
  return rest({ start: 0, end: plainText(text).length }, taken).flatMap((range) => cut(text, range));
}
