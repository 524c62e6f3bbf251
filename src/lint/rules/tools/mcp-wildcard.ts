import { defineFileRule } from '../../define-rule.ts';
import { readTools, usableList } from '../../text/read-tools.ts';
import { replaceTool } from '../../text/tool-fixes.ts';

/** A star stands for every tool of one server, and for nothing else: other patterns match no tool, without a message. */
export default defineFileRule({
  id: 'tools/mcp-wildcard',
  meta: {
    summary: 'Disallow patterns in `tools` that match no tool of any MCP server',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    servers: 'Unexpected pattern `{name}`, expected one entry `mcp__SERVER` for each server; it matches nothing',
    tools: 'Unexpected pattern `{name}`, expected `mcp__{server}` or full names of its tools; it matches nothing',
  },
  defaults: {},
  check({ report, ...context }) {
    const { document, host } = context;
    const reading = readTools(context);
    const list = usableList(reading, host);
    if (reading === undefined || list === undefined) return;
    const { severity } = reading;
    for (const tool of list.tools) {
      if (tool.resolution.kind !== 'mcp-mismatch') continue;
      const { range: at, entry } = tool;
      const { name } = entry;
      const server = serverOf(name);
      if (server === undefined) report({ at, messageId: 'servers', data: { name }, severity });
      else {
        const fixes = replaceTool({ document, list, tool }, [`mcp__${server}`], host);
        report({ at, messageId: 'tools', data: { name, server }, severity, fixes });
      }
    }
  },
});

/** The server that `mcp__server__get_*` names; undefined where the star stands for servers too. */
function serverOf(name: string): string | undefined {
  const [, server = '', tool] = name.split('__');
  return tool === undefined || server === '' || server.includes('*') ? undefined : server;
}
