import type { AgentDocument, Statement } from '../../../model/agent-document.ts';
import type { RelatedPlace } from '../../../model/finding.ts';
import { shiftRange, type Range } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findToolOrders, type ToolOrder } from '../../text/find-tool-orders.ts';
import { grantsAgainstProse } from '../../text/grants-against-prose.ts';
import { understandDocument } from '../../text/statements/understand-document.ts';
import { coversMcp, coversOther, coversService, coversTool, grantedTools, type GrantedTools } from '../../text/granted-tools.ts';

/** An agent that is told to use a tool which its own `tools` keeps from it skips the step, or pretends that it took it. */
export default defineFileRule({
  id: 'contradiction/tool-conflict',
  meta: {
    summary: 'Disallow orders to use a tool that `tools` does not grant',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    named: 'Unexpected use of `{tool}`, which `tools` does not grant, expected one of them to give way',
    delegation:
      'Unexpected order `{order}` to call another agent, for which `tools` does not grant `Agent`, expected one of them to give way',
    command: 'Unexpected order `{order}` to run a command, for which `tools` does not grant `Bash`, expected one of them to give way',
    'web search':
      'Unexpected order `{order}` to search the web, for which `tools` does not grant `WebSearch`, expected one of them to give way',
    page: 'Unexpected order `{order}` to fetch a page, for which `tools` does not grant `WebFetch`, expected one of them to give way',
    service:
      'Unexpected order `{order}` to reach a service, for which `tools` grants neither `Bash` nor a tool of an MCP server, expected one of them to give way',
    'read-only': 'Unexpected `{granted}` in `tools` against `{line}`, expected one of them to give way: nobody needs both',
    approval:
      'Unexpected `permissionMode: {granted}` against `{line}`, expected one of them to give way: in this mode nobody is asked before a change',
    file: 'Unexpected order `{order}` to save a file, for which `tools` grants neither `Write` nor `Edit`, expected one of them to give way',
  },
  defaults: {},
  check({ document, host, load, report }) {
    const granted = grantedTools(document, host, load.as);
    for (const { kind, clause, grant, granted: what } of grantsAgainstProse(document, understandDocument(document), granted)) {
      report({
        at: clause.range,
        messageId: kind,
        data: { granted: what, line: document.text.slice(clause.range.start, clause.range.end) },
        related: [{ path: document.path, range: grant, label: 'what the front matter grants' }],
        certainty: 'possible',
      });
    }
    const value = document.frontmatter.kind === 'read' ? document.frontmatter.rangeOf('/tools', 'value') : undefined;
    if (granted === undefined || value === undefined) return;
    const tools: RelatedPlace = { path: document.path, range: value, label: 'what `tools` grants' };
    for (const missing of missingByTool(document, granted).values()) {
      const first = missing.find(({ order }) => isExact(order)) ?? missing[0];
      if (first === undefined) continue;
      const again = missing
        .filter((other) => other !== first)
        .map((other): RelatedPlace => ({ path: document.path, range: other.range, label: 'ordered again' }));
      const { way, name, isMeasured } = first.order;
      const details = { at: first.range, related: [tools, ...again], certainty: isMeasured ? ('likely' as const) : ('possible' as const) };
      if (way === 'named') report({ ...details, messageId: way, data: { tool: name } });
      else report({ ...details, messageId: way, data: { order: document.text.slice(first.range.start, first.range.end) } });
    }
  },
});

interface Missing {
  readonly order: ToolOrder;
  readonly range: Range;
}

function missingByTool(document: AgentDocument, granted: GrantedTools): ReadonlyMap<string, readonly Missing[]> {
  const missing = new Map<string, Missing[]>();
  for (const statement of document.statements) {
    if (!mayOrder(statement, document)) continue;
    const { start, end } = statement.range;
    for (const order of findToolOrders(document.text.slice(start, end))) {
      if (isCovered(order, granted)) continue;
      const key = order.kind === 'mcp' ? 'mcp' : order.name;
      const found = { order, range: shiftRange({ start: order.start, end: order.end }, start) };
      missing.set(key, [...(missing.get(key) ?? []), found]);
    }
  }
  return missing;
}

/** A server of which no tool is named says less than a tool. */
function isExact({ kind, name }: ToolOrder): boolean {
  return kind !== 'mcp' || name.includes('_');
}

function isCovered({ kind, name }: ToolOrder, granted: GrantedTools): boolean {
  if (kind === 'mcp') return coversMcp(granted, name);
  if (kind === 'service') return coversService(granted);
  return kind === 'tool' ? coversTool(granted, name) : coversOther(granted, name);
}

const NO_ORDERS =
  /\b(?:examples?|samples?|templates?|output|format|installation|troubleshooting|limitations?|anti-?patterns?|avoid|not)\b/i;

/** Tables, quotations, and what stands below a title of examples tell of orders, but give none. */
function mayOrder(statement: Statement, { sections }: AgentDocument): boolean {
  if (statement.kind === 'row' || statement.isQuoted) return false;
  const section = sections[statement.section];
  return section === undefined || !NO_ORDERS.test(section.title);
}
