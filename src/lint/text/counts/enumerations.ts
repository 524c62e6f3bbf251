import type { AgentDocument, Section } from '../../../model/agent-document.ts';
import type { Range } from '../../../model/range.ts';
import { readOutline } from '../outline/read-outline.ts';
import { singularOf } from '../singular.ts';

/** Things of one kind that stand one after another. */
export interface Enumeration {
  readonly kind: 'list' | 'table' | 'headings';
  /** The first line of each; never empty. */
  readonly places: readonly Range[];
  /** True when a title numbers or names each of them as what is counted ("Phase 2", "### 2."). */
  readonly isNumbered: boolean;
  /** Where the first one starts. */
  readonly start: number;
}

const NUMBERED_TITLE = /^(?:([\p{L}]{3,12})\s{1,2})?(\d{1,2})(?:[.):–—-]|\s|$)/u;
const DELIMITER_ROW = /^\|[\s|:-]+$/;
const OPEN_END = /^(?:\.{3}|…|etc\b|and (?:so on|more)|\[)/i;

/** The items or rows that a statement introduces; undefined below two, and where the list is left open. */
export function membersOf(document: AgentDocument, index: number): Enumeration | undefined {
  const { nodes } = readOutline(document);
  const members = (nodes[index]?.members ?? []).flatMap((member) => nodes[member]?.statement ?? []);
  return listOf(members);
}

/** The list or table right below a section's title, when it holds a single one and nothing else that lists. */
export function onlyListOf(document: AgentDocument, section: number): Enumeration | undefined {
  const { nodes, statementsOf } = readOutline(document);
  const own = (statementsOf.get(section) ?? []).flatMap((index) => nodes[index] ?? []);
  const leads = new Set(own.filter(({ statement }) => isTop(statement)).map(({ lead }) => lead));
  if (leads.size !== 1) return undefined;
  return listOf(own.map(({ statement }) => statement).filter(isTop));
}

function isTop({ kind, listDepth }: AgentDocument['statements'][number]): boolean {
  return kind === 'row' || (kind === 'item' && listDepth === 1);
}

function listOf(members: AgentDocument['statements']): Enumeration | undefined {
  const items = members.filter(({ kind }) => kind === 'item');
  const rows = members.filter(({ kind }) => kind === 'row');
  const hasDelimiter = rows.some(({ text }) => DELIMITER_ROW.test(text));
  const listed = items.length > 0 ? items : hasDelimiter ? rows.slice(2) : [];
  const [first] = listed;
  if (first === undefined || listed.length < 2 || (items.length > 0 && rows.length > 0)) return undefined;
  if (listed.some(({ text }) => OPEN_END.test(text))) return undefined;
  return {
    kind: items.length > 0 ? 'list' : 'table',
    places: listed.map(({ range }) => range),
    isNumbered: items.every(({ number }, index) => number === index + 1) && items.length > 0,
    start: first.range.start,
  };
}

/** The sections right below one that start behind an offset: those with a number or with the noun, else all. */
export function headingsOf(
  document: AgentDocument,
  section: number,
  from: { readonly offset: number; readonly noun: string },
): Enumeration | undefined {
  const { children } = readOutline(document);
  const below = (children.get(section) ?? []).flatMap((index) => document.sections[index] ?? []);
  const behind = below.filter(({ range }) => range.start >= from.offset);
  const numbered = behind.filter((one) => numberOf(one, from.noun) !== undefined);
  const numbers = numbered.map((one) => numberOf(one, from.noun));
  if (numbered.length > 1) {
    if (numbers.some((number, index) => number !== index + 1)) return undefined;
    return toEnumeration(numbered, true);
  }
  const headings = behind.filter(({ marker }) => marker === 'heading');
  return toEnumeration(headings.length > 0 ? headings : behind, false);
}

/** The number of a title that counts: "3. Review", "Phase 3: Review" for the noun `phase`. */
function numberOf({ title }: Pick<Section, 'title'>, noun: string): number | undefined {
  const match = NUMBERED_TITLE.exec(title);
  const isNamed = match?.[1] === undefined || singularOf(match[1]) === noun;
  return match === null || !isNamed ? undefined : Number(match[2]);
}

function toEnumeration(sections: readonly Section[], isNumbered: boolean): Enumeration | undefined {
  const [first] = sections;
  if (first === undefined || sections.length < 2) return undefined;
  return { kind: 'headings', places: sections.map(({ titleRange }) => titleRange), isNumbered, start: first.range.start };
}
