import type { AgentDocument } from '../../../model/agent-document.ts';
import type { UnderstoodClause } from './understood-clause.ts';

/** "**Offline**: …", up to the clause; a longer one says something itself. */
const LABEL = /^[\s*_\d.)]{0,8}([^:.;\n]{2,50}):[\s*_]{0,6}$/;
/** Labels that name no matter: what stands behind them holds for all of the work. */
const OF_ALL =
  /\b(?:first|start|begin|steps?|order|rules?|notes?|important|critical|always|never|must|approach|workflow|process|default|general|required|mandatory)\b/i;

/** Whether two clauses of one list each stand behind a label that names a matter of its own: "**Local**: use …", "**Offline**: use …". */
export function haveOwnLabels(document: AgentDocument, one: UnderstoodClause, other: UnderstoodClause): boolean {
  if (one.section !== other.section) return false;
  const [label, otherLabel] = [labelOf(document, one), labelOf(document, other)];
  return label !== undefined && otherLabel !== undefined && label !== otherLabel;
}

function labelOf({ text, statements }: AgentDocument, { statement, range }: UnderstoodClause): string | undefined {
  const line = statements[statement];
  if (line === undefined || line.kind !== 'item') return undefined;
  const label = LABEL.exec(text.slice(line.range.start, range.start))?.[1]?.toLowerCase();
  return label === undefined || OF_ALL.test(label) ? undefined : label;
}
