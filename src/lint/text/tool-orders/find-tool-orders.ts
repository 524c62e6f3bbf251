import { matchesOf } from '../matches-of.ts';
import { AGENT_HINT, AGENT_PATTERNS } from './agent-patterns.ts';
import { FILE_HINT, FILE_PATTERNS } from './file-patterns.ts';
import { findNamedTools, type FoundOrder } from './find-named-tools.ts';
import { NAMED_HINT } from './named-patterns.ts';
import { clauseAround, isOrder } from './order-clause.ts';
import type { OrderPattern, OrderWay, ToolOrder } from './order-pattern.ts';
import { ENDPOINT_PATTERNS, SERVICE_HINT, SERVICE_PATTERNS } from './service-patterns.ts';
import { SHELL_HINT, SHELL_PATTERNS } from './shell-patterns.ts';
import { WORKSPACE_PATTERNS } from './workspace-patterns.ts';
import { PAGE_PATTERNS, SEARCH_PATTERNS, SITE_PATTERNS, WEB_HINT } from './web-patterns.ts';

/** A kind of work, the tool that does it, and the forms in which lines order it. */
interface Capability extends Pick<ToolOrder, 'kind' | 'name'> {
  readonly way: OrderWay;
  readonly hint: RegExp;
  readonly patterns: readonly OrderPattern[];
}

const CAPABILITIES: readonly Capability[] = [
  { kind: 'tool', name: 'Agent', way: 'delegation', hint: AGENT_HINT, patterns: AGENT_PATTERNS },
  { kind: 'tool', name: 'Bash', way: 'command', hint: SHELL_HINT, patterns: [...SHELL_PATTERNS, ...WORKSPACE_PATTERNS] },
  { kind: 'tool', name: 'WebSearch', way: 'web search', hint: WEB_HINT, patterns: SEARCH_PATTERNS },
  { kind: 'tool', name: 'WebFetch', way: 'page', hint: WEB_HINT, patterns: PAGE_PATTERNS },
  { kind: 'service', name: 'site', way: 'site', hint: WEB_HINT, patterns: SITE_PATTERNS },
  { kind: 'tool', name: 'Write', way: 'file', hint: FILE_HINT, patterns: FILE_PATTERNS },
  { kind: 'service', name: 'service', way: 'service', hint: SERVICE_HINT, patterns: SERVICE_PATTERNS },
  { kind: 'service', name: 'endpoint', way: 'endpoint', hint: SERVICE_HINT, patterns: ENDPOINT_PATTERNS },
];

/** Nobody reads further in one line; it bounds the time that a hostile one takes. */
const MOST_CHARACTERS = 4_000;

/** Whether an agent lacks what an order needs. */
export type IsMissing = (order: Pick<ToolOrder, 'kind' | 'name'>) => boolean;

/** Reads lines for what they order to use of the things that are missing; whatever is granted costs nothing. */
export function orderFinder(isMissing: IsMissing): (line: string) => readonly ToolOrder[] {
  const missing = CAPABILITIES.filter(isMissing);
  return (wholeLine) => {
    const line = wholeLine.slice(0, MOST_CHARACTERS);
    const named = NAMED_HINT.test(line) ? findNamedTools(line).filter(isMissing) : NONE;
    const hinted = missing.filter(({ hint }) => hint.test(line));
    if (named.length + hinted.length === 0) return NONE;
    return [...named, ...hinted.flatMap((capability) => impliedOrders(capability, line))].flatMap(({ index, ...order }) => {
      const clause = clauseAround(line, index);
      return isOrder(line, clause, index) ? [{ ...order, ...clause }] : [];
    });
  };
}

const NONE: readonly never[] = [];

/** Where an order begins, behind the end of what stands before it. */
const WORD = /[\w`]/;

/** The first place of each form is enough. */
function impliedOrders({ kind, name, way, patterns }: Capability, line: string): readonly FoundOrder[] {
  return patterns.flatMap(({ pattern, accepts, isMeasured = false }) => {
    const match = matchesOf(pattern, line).find(([, found]) => accepts === undefined || (found !== undefined && accepts(found)));
    return match === undefined ? [] : [{ kind, name, way, isMeasured, index: match.index + Math.max(0, match[0].search(WORD)) }];
  });
}
