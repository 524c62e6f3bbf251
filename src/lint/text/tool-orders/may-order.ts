import type { AgentDocument } from '../../../model/agent-document.ts';
import { placeOfLine } from '../grammar/place-of-line.ts';
import type { ToolOrder } from './order-pattern.ts';

/** Titles of lines that tell of orders, but give none. */
const NO_ORDERS = /\b(?:examples?|samples?|templates?|installation|troubleshooting|limitations?|anti-?patterns?|avoid|not)\b/i;
/** Places of lines that show, forbid or say when to delegate. */
const SILENT_PLACES: ReadonlySet<string> = new Set(['example', 'avoid', 'trigger', 'message']);
/** "Output format" introduces what the agent has to deliver, which it has to get first. */
const DELIVERED = /\b(?:output|report|response|deliverables?)\b/i;
/** Titles of what the agent knows about, or of what its users do. */
const TOPICS =
  /\b(?:expertise|knowledge|capabilit(?:y|ies)|skills?|technolog(?:y|ies)|stack|focus areas?|speciali[sz]\w*|domains?|proficienc(?:y|ies)|competenc(?:y|ies)|ecosystem|tooling|tools|usage|quick start|getting started|setup|prerequisites|requirements|for users?|references?|resources|about|overview|background|commands)\b/i;

/** Whether the place of a line lets it give an order; an order that names no tool is read with more care. */
export function mayOrder(document: AgentDocument, index: number, { way, isMeasured }: ToolOrder): boolean {
  const statement = document.statements[index];
  const title = document.sections[statement?.section ?? -1]?.title ?? '';
  if (statement === undefined || NO_ORDERS.test(title)) return false;
  if (way === 'named' || isMeasured) return true;
  const line = {
    kind: 'statement' as const,
    text: statement.text,
    start: statement.range.start,
    section: statement.section,
    statement: index,
  };
  const { kind, leadIn = '', titles } = placeOfLine(document, line);
  if (TOPICS.test(leadIn) || TOPICS.test(titles[0] ?? '')) return false;
  return (
    !SILENT_PLACES.has(kind) ||
    (kind === 'example' && [leadIn, ...titles].every((text) => !NO_ORDERS.test(text)) && DELIVERED.test(`${leadIn} ${title}`))
  );
}
