import type { AgentDocument, Statement } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import type { ClaimLine } from '../claim-lines.ts';
import { PLACE_TITLES, type PlaceKind } from './place-lexicon.ts';

/** What stands above a line and says how it is meant. */
export interface LinePlace {
  /** By the nearest line above that says more than `plain`: the lead-in first, then the titles from the inside out. */
  readonly kind: PlaceKind;
  /** The line that introduces this one ("Healthcare checklist:"), without a list mark; undefined without. */
  readonly leadIn: string | undefined;
  /** Titles of the sections around the line, the innermost first. */
  readonly titles: readonly string[];
}

/** Nobody's list is longer; it bounds the search for what introduces it. */
const MOST_LINES_UP = 100;

/** What stands above a line. It is searched anew on each call: ask only for lines that a pattern has already picked. */
export function placeOfLine(document: AgentDocument, line: Pick<ClaimLine, 'section' | 'statement'>): LinePlace {
  const titles = titlesAround(document, line.section);
  const leadIns = leadInsOf(document.statements, line.statement);
  const kind = firstKind(document, [...leadIns, ...titles]);
  return { kind, leadIn: leadIns[0], titles };
}

function firstKind(document: AgentDocument, texts: readonly string[]): PlaceKind {
  const known = kindsByText(document);
  for (const text of texts) {
    const kind = known.get(text) ?? PLACE_TITLES.find(({ pattern }) => pattern.test(text))?.kind ?? 'plain';
    known.set(text, kind);
    if (kind !== 'plain') return kind;
  }
  return 'plain';
}

/** A title stands above many lines. */
const kindsByText = oncePer((_document: AgentDocument) => new Map<string, PlaceKind>());

/** A "title" of several lines is a paragraph above a stray rule of dashes: it titles nothing. */
function titlesAround({ sections }: AgentDocument, innermost: number): readonly string[] {
  const titles: string[] = [];
  for (let section = sections[innermost]; section !== undefined; section = sections[section.parent]) {
    if (!section.title.includes('\n')) titles.push(section.title);
  }
  return titles;
}

/** The items around a nested item and the line that ends in a colon before the list, the nearest first. */
function leadInsOf(statements: readonly Statement[], index: number): readonly string[] {
  const own = statements[index];
  if (own === undefined) return [];
  const found: string[] = [];
  let depth = own.kind === 'item' ? own.listDepth : 1;
  for (let at = index - 1; at >= 0 && at >= index - MOST_LINES_UP && depth > 0; at--) {
    const above = statements[at];
    if (above === undefined || above.section !== own.section) break;
    if (above.kind === 'item' && own.kind === 'item' && above.listDepth < depth) {
      depth = above.listDepth;
      found.push(above.text);
    } else if (above.kind === 'prose' && above.listDepth === 0) {
      if (/:[*_\s]*$/.test(above.text)) found.push(above.text);
      break;
    }
  }
  return found;
}
