import type { AgentDocument } from '../../../model/agent-document.ts';
import { matchesOf } from '../matches-of.ts';
import { LineQuery } from '../words/line-query.ts';
import { canonicalName } from './find-named-tools.ts';
import type { IsMissing } from './find-tool-orders.ts';
import type { ToolOrder } from './order-pattern.ts';

const NAME = '(?:WebSearch|WebFetch|Bash|Grep|Glob|Edit|MultiEdit|Write|Read|Task|TodoWrite|NotebookEdit)';
const TOOLS = /\btools?\b/i;
/** Lists of what others have, or of what is not there. */
const NOT_OWN =
  /\b(?:not|never|forbidden|denied|disallowed|without|avoid|other|or|no|mcp|examples?|templates?|choos\w+|select\w*|guide\w*|patterns?)\b/i;
/** "- **Bash**: run the import script", below a title about tools. */
const ITEM = new RegExp(String.raw`^[*_\x60]{0,3}(${NAME})(?: tool)?[*_\x60]{0,3} ?(?:[:(—–-]|(?:to|for) )`);
/** "**Tools**: Read, Grep, Bash". */
const LABEL =
  /^[*_]{0,3}(?:(?:available|allowed|your|primary|required|core) )?tools?(?: (?:available|used|needed|access|you (?:may |can )?use))?[*_]{0,3}:[*_]{0,3} /i;
const LISTED = new RegExp(String.raw`(?<=(?:^|[ ,*\x60(]))${NAME}(?=$|[ ,.;*\x60)])`, 'g');
const MAY_LIST = /\b(?:Web(?:Search|Fetch)|Bash|Grep|Glob|(?:Multi|Notebook)?Edit|Write|Read|Task|TodoWrite)\b/;
const HAS_TOOLS = /\|[ *]{0,40}tools?[ *]{0,40}\|/i;
const CELL = new RegExp(String.raw`\| {0,40}[*\x60]{0,3}(${NAME})[*\x60]{0,3} {0,40}(?=\|)`, 'g');

const LISTING = new LineQuery(() => [
  ['websearch webfetch bash grep glob edit multiedit notebookedit write read task todowrite'.split(' ')],
]);

/** The lines that may list tools. */
export function linesThatList(document: AgentDocument): ReadonlySet<number> {
  return new Set(LISTING.of(document));
}

/** The first tool, of those that are missing, that a line lists as those of the agent: an item below a title about tools, a label, a row of a table of tools. */
export function listedTools(document: AgentDocument, index: number, isMissing: IsMissing): readonly ToolOrder[] {
  const statement = document.statements[index];
  if (statement === undefined) return [];
  const { text, section, range } = statement;
  if (!MAY_LIST.test(text) || NOT_OWN.test(`${document.sections[section]?.title ?? ''} ${text}`)) return [];
  const end = range.end - range.start;
  const orders = namesOf(document, index).map((name) => ({ kind: 'tool' as const, name: canonicalName(name) }));
  // One line is one slip, however many names it holds.
  return orders
    .filter(isMissing)
    .slice(0, 1)
    .map((order) => ({ ...order, way: 'named', isMeasured: false, start: 0, end }));
}

function namesOf({ statements, sections }: AgentDocument, index: number): readonly string[] {
  const { text = '', kind, section = -1 } = statements[index] ?? {};
  if (kind !== 'row') {
    if (LABEL.test(text)) return namesIn(LISTED, text);
    const item = TOOLS.test(sections[section]?.title ?? '') ? ITEM.exec(text) : null;
    return item === null ? [] : [item[1] ?? ''];
  }
  const cells = namesIn(CELL, text);
  const first = cells.length === 0 ? -1 : firstRow(statements, index);
  return HAS_TOOLS.test(`|${statements[first]?.text ?? ''}|`) ? cells : [];
}

function namesIn(pattern: RegExp, text: string): readonly string[] {
  return matchesOf(pattern, text).map((match) => match[1] ?? match[0]);
}

const MOST_ROWS = 40;

function firstRow(statements: AgentDocument['statements'], index: number): number {
  let first = index;
  while (statements[first - 1]?.kind === 'row' && index - first < MOST_ROWS) first--;
  return first;
}
