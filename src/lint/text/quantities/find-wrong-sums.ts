import { appendTo } from '../../../model/append-to.ts';
import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Range } from '../../../model/range.ts';
import { matchesOf } from '../matches-of.ts';
import { readOutline } from '../outline/read-outline.ts';
import { FIGURES } from './figures.ts';
import { findQuantities } from './find-quantities.ts';
import { cellsOf } from './table-lines.ts';

/** Parts of a whole that make another one. */
export interface WrongSum {
  /** The line that introduces the parts, or the first of them. */
  readonly at: Range;
  /** "100%", "100 points". */
  readonly written: string;
  readonly computed: string;
  /** From the first part to the last. */
  readonly other: Range;
  /** Whether something calls them parts of a whole; else only the sum tells that they are meant so. */
  readonly isNamed: boolean;
}

/** Things that stand beside one another, one part each. */
interface Parts {
  readonly texts: readonly string[];
  /** What introduces them. */
  readonly name: string;
  readonly at: Range;
  readonly other: Range;
}

const PART = /(?<![\w.,/<>≤≥~+–-])(\d{1,3}(?:\.\d)?) ?(%|points?\b|pts\b)(?!\+| ?[-–]\d)/gi;
const FEWEST = 3;
const WHOLE = 100;
/** Shares further away from a whole than this are not meant to make one; more where something calls them parts. */
const MOST_AWAY = 20;
const MOST_AWAY_NAMED = 40;

/** What shares of a whole are called, and the whole itself. */
const NAME =
  /\b(?:weights?|weighting|weighted|allocations?|split|composition|distribution|breakdown|mix|shares?|proportions?|budget|pyramid|rubric|portfolio|scor(?:e|es|ing))\b|\b100 ?%/i;
/** "Scoring (100 points)", "Score: /100". */
const TOTAL = /(?:^|[\s(/])(\d{2,3}) ?(?:points?|pts)?(?=[\s).:]|$)/i;

/** Lists, headings and columns of weights that add up to something else than the whole. */
export function findWrongSums(document: AgentDocument): readonly WrongSum[] {
  if (!MAY_HOLD.test(document.text)) return [];
  return [...listed(document), ...titled(document), ...inColumns(document), ...inSentences(document)].flatMap(wrongSum);
}

const MAY_HOLD = /\d ?(?:%|points?\b|pts\b)/i;

function wrongSum({ texts, name, at, other }: Parts): readonly WrongSum[] {
  const parts = texts.map((text) => matchesOf(PART, text));
  const unit = unitOf(parts[0]?.[0]);
  if (texts.length < FEWEST || parts.some((own) => own.length !== 1 || unitOf(own[0]) !== unit)) return [];
  const whole = unit === '%' ? WHOLE : Number(TOTAL.exec(name)?.[1] ?? 0);
  const isNamed = unit !== '%' || NAME.test(name);
  const values = parts.map(([one]) => Number(one?.[1]));
  const sum = values.reduce((total, value) => total + value, 0);
  const away = Math.abs(sum - whole);
  // "0% = none, 100% = all": levels.
  if (whole === 0 || values.some((value) => value === 0 || value >= whole)) return [];
  if (away <= 1 || away > (isNamed ? MOST_AWAY_NAMED : MOST_AWAY) || !texts.every(isExact)) return [];
  const spell = (value: number): string => (unit === '%' ? `${value}%` : `${value} points`);
  return [{ at, written: spell(whole), computed: spell(Math.round(sum * 10) / 10), other, isNamed }];
}

function unitOf(part: RegExpExecArray | undefined): string {
  return part?.[2] === '%' ? '%' : 'points';
}

/** "At least 30%", "20% faster" are no parts. */
function isExact(text: string): boolean {
  return findQuantities(text).every(({ bound }) => bound === 'exact');
}

/** The items of a list, each with a part. */
function listed(document: AgentDocument): readonly Parts[] {
  const { nodes, statementsOf } = readOutline(document);
  const lists = new Map<number, number[]>();
  for (const index of FIGURES.of(document)) {
    const { statement: { kind = '', isQuoted = false, text = '', section = -1 } = {}, lead = -1 } = nodes[index] ?? {};
    // A list without a line that introduces it is one of its section.
    if (kind === 'item' && !isQuoted && MAY_HOLD.test(text)) appendTo(lists, lead < 0 ? -2 - section : lead, index);
  }
  return [...lists].flatMap(([key, items]): readonly Parts[] => {
    const section = nodes[items[0] ?? -1]?.statement.section ?? -1;
    const all = key < -1 ? (statementsOf.get(section) ?? []).filter((index) => nodes[index]?.lead === -1) : (nodes[key]?.members ?? []);
    const siblings = all.flatMap((index) => nodes[index]?.statement ?? []).filter(({ kind }) => kind === 'item');
    if (siblings.length !== items.length) return [];
    const introduced = nodes[key]?.statement;
    const title = document.sections[section];
    return toParts(siblings, `${introduced?.text ?? ''} ${title?.title ?? ''}`, introduced?.range ?? title?.titleRange);
  });
}

function toParts(
  items: readonly { readonly text: string; readonly range: Range }[],
  name: string,
  at: Range | undefined,
): readonly Parts[] {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined || items.length < FEWEST) return [];
  const other = { start: first.range.start, end: last.range.end };
  return [{ texts: items.map(({ text }) => text), name, at: at ?? first.range, other }];
}

/** "### Accuracy (40%)", "### Style (30%)" … below one title. */
function titled(document: AgentDocument): readonly Parts[] {
  return [...readOutline(document).children].flatMap(([parent, children]) => {
    const titles = children.flatMap((index) => document.sections[index] ?? []);
    const items = titles.map(({ title, titleRange }) => ({ text: title, range: titleRange }));
    return toParts(items, document.sections[parent]?.title ?? '', document.sections[parent]?.titleRange);
  });
}

/** Columns of tables whose title calls them parts. */
function inColumns({ statements }: AgentDocument): readonly Parts[] {
  return statements.flatMap((header, index): readonly Parts[] => {
    if (header.kind !== 'row' || statements[index - 1]?.kind === 'row' || !COLUMN.test(header.text)) return [];
    let end = index + 2;
    while (statements[end]?.kind === 'row') end++;
    const rows = statements.slice(index + 2, end).map(({ text, range }) => cellsOf(text).map((cell) => ({ ...cell, range })));
    const parts = rows.filter(([label]) => !/\b(?:total|sum)\b/i.test(label?.text ?? ''));
    return cellsOf(header.text).flatMap(({ text }, column) =>
      COLUMN.test(text)
        ? toParts(
            parts.flatMap((row) => row[column] ?? []),
            text,
            header.range,
          )
        : [],
    );
  });
}

const COLUMN = new RegExp(String.raw`${NAME.source}|^%$|\| ?% ?\|`, 'i');

/** "Price (50%), quality (30%), service (20%)". */
function inSentences(document: AgentDocument): readonly Parts[] {
  return FIGURES.of(document).flatMap((line): readonly Parts[] => {
    const { kind = 'row', isQuoted, text = '', range } = document.statements[line] ?? {};
    if (range === undefined || kind === 'row' || isQuoted === true || text.split('%').length <= FEWEST) return [];
    const ends = matchesOf(PART, text).map(({ index, 0: whole }) => index + whole.length);
    const texts = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
    const isOne = texts.slice(1).every((part) => !/[.!?;]\s/.test(part));
    return isOne ? [{ texts, name: text, at: range, other: range }] : [];
  });
}
