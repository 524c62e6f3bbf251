import type { Certainty, Severity } from '../../../model/finding.ts';
import type { Fix } from '../../../model/fix.ts';
import type { HostFacts } from '../../../model/host-facts.ts';
import { defineFileRule } from '../../define-rule.ts';
import { explainUnknownTool } from '../../text/explain-unknown-tool.ts';
import type { UnknownTool, UnknownToolKind } from '../../text/explain-unknown-tool.ts';
import { nameWords } from '../../text/name-words.ts';
import { readTools, usableList } from '../../text/read-tools.ts';
import { missingTools, removeTool, replaceTool } from '../../text/tool-fixes.ts';
import type { ToolPlace } from '../../text/tool-fixes.ts';

/** Claude Code drops a name that it does not know without a word, and the agent works with less than its author thinks. */
export default defineFileRule({
  id: 'tools/unknown',
  meta: {
    summary: 'Disallow names in `tools` that are no tools',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
    fixable: true,
  },
  messages: {
    case: 'Unknown tool `{name}`, did you mean {near}; names of tools are case-sensitive',
    near: 'Unknown tool `{name}`, did you mean {near}; Claude Code drops it',
    foreign: 'Unknown tool `{name}` from {program}, did you mean {near}; Claude Code drops it',
    elsewhere: 'Unknown tool `{name}` from {program}; Claude Code has none like it and drops it',
    server: 'Unknown tool `{name}`, did you mean {near}; that is how tools of MCP servers are named',
    every: 'Unknown tool `{name}`, did you mean `*`, or no `tools` at all; Claude Code drops it',
    marks: 'Unexpected `{marks}` in the tool `{name}`, expected {near} with commas or blanks between names; Claude Code drops it',
    stray: 'Unexpected `{name}` between tools, expected a comma or a blank',
    unclosed: 'Unexpected parenthesis in the tool `{name}`, expected a name with one pair; Claude Code drops all of it',
    newer: 'Unknown tool `{name}`, which may be newer than what is known of Claude Code ({known})',
    unknown: 'Unknown tool `{name}`, expected a tool of Claude Code or `mcp__SERVER__TOOL`; Claude Code drops it',
  },
  defaults: {},
  check({ report, ...context }) {
    const { document, host } = context;
    const reading = readTools(context);
    const list = usableList(reading, host);
    if (reading === undefined || list === undefined) return;
    for (const tool of list.tools) {
      if (tool.resolution.kind !== 'unknown') continue;
      const name = tool.entry.text;
      const found = explainUnknownTool(name, host);
      const { kind, program, marks } = found;
      // `Bash (git *)` grants all of `Bash`, which `tools/specifier-ignored` reports.
      if (kind === 'detached') continue;
      report({
        at: tool.range,
        messageId: kind,
        data: { name, near: nameWords(found.tools, kind === 'marks' ? 'and' : 'or'), program, marks, known: host.newestKnown },
        severity: SEVERITIES[kind] ?? reading.severity,
        certainty: CERTAINTIES[kind] ?? 'certain',
        cluster: `unknown tool ${name}`,
        fixes: fixesFor(found, { document, list, tool }, host),
      });
    }
  },
});

const SEVERITIES: Partial<Record<UnknownToolKind, Severity>> = { newer: 'info', stray: 'info' };
/** A tool may have come without a note; a server may have another name here. */
const CERTAINTIES: Partial<Record<UnknownToolKind, Certainty>> = { unknown: 'likely', server: 'likely' };

function fixesFor({ kind, tools }: UnknownTool, place: ToolPlace, host: HostFacts): readonly Fix[] {
  if (kind === 'stray') return removeTool(place, 'safe');
  if (kind === 'elsewhere') return removeTool(place, 'suggestion');
  if (tools.length === 0) return [];
  return missingTools(place.list, tools, host).length > 0 ? replaceTool(place, tools, host) : removeTool(place, 'suggestion');
}
