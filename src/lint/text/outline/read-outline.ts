import { appendTo } from '../../../model/append-to.ts';
import type { AgentDocument, Statement } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';

/** A statement with what introduces it. */
export interface OutlineNode {
  readonly statement: Statement;
  /** Index of the item around it, or of the line that leads into its list; -1 where its section is all there is. */
  readonly lead: number;
  /** Indexes of the items or rows that this statement introduces, nested ones left out. */
  readonly members: readonly number[];
}

/** Which statement introduces which, and which section holds which. */
export interface Outline {
  /** As `AgentDocument.statements`, index by index. */
  readonly nodes: readonly OutlineNode[];
  /** Indexes of the sections right below a section; key -1: the top ones. */
  readonly children: ReadonlyMap<number, readonly number[]>;
  /** Indexes of the statements right below a section, those of sections inside it left out. */
  readonly statementsOf: ReadonlyMap<number, readonly number[]>;
}

/** Reads the outline of a document once. */
export const readOutline = oncePer((document: AgentDocument): Outline => {
  const members = new Map<number, number[]>();
  const leads = leadsOf(document);
  for (const [index, lead] of leads.entries()) if (lead >= 0) appendTo(members, lead, index);
  return {
    nodes: document.statements.map((statement, index) => ({
      statement,
      lead: leads[index] ?? -1,
      members: members.get(index) ?? NONE,
    })),
    children: groupIndexes(document.sections, ({ parent }) => parent),
    statementsOf: groupIndexes(document.statements, ({ section }) => section),
  };
});

const NONE: readonly number[] = [];

function leadsOf({ statements }: AgentDocument): readonly number[] {
  /** The last statement of each list depth; outside lists at 0. */
  const open: number[] = [];
  let section = -1;
  return statements.map((statement, index) => {
    if (statement.section !== section) open.length = 0;
    section = statement.section;
    const depth = statement.kind === 'row' ? 1 : statement.listDepth;
    // A further paragraph of an item is led by the item itself.
    if (statement.kind === 'prose' && depth > 0) return open[depth] ?? -1;
    while (open.length < depth) open.push(-1);
    open.length = depth;
    open.push(index);
    return open[depth - 1] ?? -1;
  });
}

function groupIndexes<Item>(items: readonly Item[], keyOf: (item: Item) => number): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  items.forEach((item, index) => {
    appendTo(groups, keyOf(item), index);
  });
  return groups;
}
