import type { AgentDocument } from '../../../model/agent-document.ts';
import type { RelatedPlace } from '../../../model/finding.ts';
import { shiftRange, type Range } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { grantsAgainstProse } from '../../text/grants-against-prose.ts';
import { coversMcp, coversOther, coversService, coversTool, keptTools, type GrantedTools } from '../../text/granted-tools.ts';
import { fencedOrders } from '../../text/tool-orders/fenced-commands.ts';
import { orderFinder, type IsMissing } from '../../text/tool-orders/find-tool-orders.ts';
import { linesThatList, listedTools } from '../../text/tool-orders/listed-tools.ts';
import { mayOrder } from '../../text/tool-orders/may-order.ts';
import type { ToolOrder } from '../../text/tool-orders/order-pattern.ts';

/** An agent that is told to use a tool which its own `tools` keeps from it skips the step, or pretends that it took it. */
export default defineFileRule({
  id: 'contradiction/tool-conflict',
  meta: {
    summary: 'Disallow orders to use a tool that `tools` does not grant',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    language: 'en',
    since: '0.1.0',
  },
  messages: {
    named: 'Unexpected use of `{tool}`, which {list}, expected one of them to give way',
    delegation: 'Unexpected order `{order}` to call another agent, for which {list} `Agent`, expected one of them to give way',
    command: 'Unexpected order `{order}` to run a command, for which {list} `Bash`, expected one of them to give way',
    'web search': 'Unexpected order `{order}` to search the web, for which {list} `WebSearch`, expected one of them to give way',
    page: 'Unexpected order `{order}` to fetch a page, for which {list} `WebFetch`, expected one of them to give way',
    service:
      'Unexpected order `{order}` to reach a service, for which `tools` grants neither `Bash` nor a tool of an MCP server, expected one of them to give way',
    site: 'Unexpected order `{order}` to look something up on the web, for which `tools` grants neither `WebSearch` nor `WebFetch` nor `Bash`, expected one of them to give way',
    endpoint:
      'Unexpected order `{order}` to read from a service, for which `tools` grants neither `WebFetch` nor `Bash` nor a tool of an MCP server, expected one of them to give way',
    'read-only': 'Unexpected `{granted}` in `tools` against `{line}`, expected one of them to give way: nobody needs both',
    approval:
      'Unexpected `permissionMode: {granted}` against `{line}`, expected one of them to give way: in this mode nobody is asked before a change',
    file: 'Unexpected order `{order}` to save a file, for which `tools` grants neither `Write` nor `Edit`, expected one of them to give way',
  },
  defaults: {},
  check({ document, host, load, leastCertainty, report }) {
    const granted = keptTools(document, host, load.as);
    for (const { kind, clause, grant, granted: what } of leastCertainty === 'possible' ? grantsAgainstProse(document, granted) : []) {
      report({
        at: clause.range,
        messageId: kind,
        data: { granted: what, line: document.text.slice(clause.range.start, clause.range.end) },
        related: [{ path: document.path, range: grant, label: 'what the front matter grants' }],
        certainty: 'possible',
      });
    }
    const key = granted?.inherits === true ? 'disallowedTools' : 'tools';
    const value = document.frontmatter.kind === 'read' ? document.frontmatter.rangeOf(`/${key}`, 'value') : undefined;
    if (granted === undefined || value === undefined) return;
    const tools: RelatedPlace = {
      path: document.path,
      range: value,
      label: granted.inherits === true ? 'what `disallowedTools` takes away' : 'what `tools` grants',
    };
    const list = granted.inherits === true ? '`disallowedTools` takes away' : '`tools` does not grant';
    for (const missing of missingByTool(document, granted).values()) {
      const [first, ...others] = missing.toSorted((a, b) => rankOf(a.order) - rankOf(b.order));
      if (first === undefined) continue;
      const again = others.map((other): RelatedPlace => ({ path: document.path, range: other.range, label: 'ordered again' }));
      const { way, name, isMeasured } = first.order;
      const details = { at: first.range, related: [tools, ...again], certainty: isMeasured ? ('likely' as const) : ('possible' as const) };
      if (way === 'named') report({ ...details, messageId: way, data: { tool: name, list } });
      else report({ ...details, messageId: way, data: { order: document.text.slice(first.range.start, first.range.end), list } });
    }
  },
});

interface Missing {
  readonly order: ToolOrder;
  readonly range: Range;
}

/** The clearest order for a tool comes first: one that names it, then one that leaves no doubt; a server of which no tool is named says less. */
function rankOf({ kind, name, way, isMeasured }: ToolOrder): number {
  if (kind === 'mcp' && !name.includes('_')) return 1;
  return isMeasured ? (way === 'named' ? 0 : 1) : way === 'named' ? 2 : 3;
}

function missingByTool(document: AgentDocument, granted: GrantedTools): ReadonlyMap<string, readonly Missing[]> {
  const missing = new Map<string, Missing[]>();
  const isMissing: IsMissing = (order) => !isCovered(order, granted);
  const findOrders = orderFinder(isMissing);
  const isWithoutShell = isMissing({ kind: 'tool', name: 'Bash' });
  const listing = linesThatList(document);
  for (const [index, { isQuoted, kind, text, range }] of document.statements.entries()) {
    if (isQuoted) continue;
    const told = kind === 'row' ? NONE : findOrders(text);
    const fenced = kind === 'row' || !isWithoutShell ? NONE : fencedOrders(document, index);
    const listed = listing.has(index) ? listedTools(document, index, isMissing) : NONE;
    if (told.length + fenced.length + listed.length === 0) continue;
    for (const order of [...told, ...fenced, ...listed]) {
      if (!mayOrder(document, index, order)) continue;
      const key = order.kind === 'mcp' ? 'mcp' : order.name;
      const found = { order, range: shiftRange({ start: order.start, end: order.end }, range.start) };
      const known = missing.get(key);
      if (known === undefined) missing.set(key, [found]);
      else if (known.every((one) => one.range.start !== found.range.start)) known.push(found);
    }
  }
  return missing;
}

const NONE: readonly ToolOrder[] = [];

function isCovered({ kind, name }: Pick<ToolOrder, 'kind' | 'name'>, granted: GrantedTools): boolean {
  if (kind === 'mcp') return coversMcp(granted, name);
  if (kind === 'service') return coversService(granted, name);
  return kind === 'tool' ? coversTool(granted, name) : coversOther(granted, name);
}
