import { defineFileRule } from '../../define-rule.ts';
import { explainUnknownTool } from '../../text/explain-unknown-tool.ts';
import { nameWords } from '../../text/name-words.ts';
import { readTools } from '../../text/read-tools.ts';
import { missingTools, removeTool, replaceTool } from '../../text/tool-fixes.ts';

/** A denial that names no tool denies nothing, and the agent keeps what its author wanted to take. */
export default defineFileRule({
  id: 'tools/denial-without-effect',
  meta: {
    summary: 'Disallow entries of `disallowedTools` that take nothing away',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
    fixable: true,
  },
  messages: {
    every: 'Unexpected `{name}` in `disallowedTools`, expected names of tools; it takes nothing away',
    near: 'Unknown tool `{name}` in `disallowedTools`, did you mean {near}; it takes nothing away',
    unknown: 'Unknown tool `{name}` in `disallowedTools`; it takes nothing away',
    newer: 'Unknown tool `{name}` in `disallowedTools`, which may be newer than what is known of Claude Code ({known})',
    removed: 'Unexpected `{name}` in `disallowedTools`, a tool that is gone from Claude Code; it takes nothing away',
  },
  defaults: {},
  check({ report, ...context }) {
    const { document, host } = context;
    const reading = readTools(context);
    const list = reading?.denials;
    if (reading === undefined || list === undefined) return;
    const { severity } = reading;
    for (const tool of list.tools) {
      const at = tool.range;
      const name = tool.entry.text;
      const place = { document, list, tool };
      if (tool.resolution.kind === 'all') report({ at, messageId: 'every', data: { name }, severity });
      if (tool.resolution.kind === 'removed') {
        report({ at, messageId: 'removed', data: { name }, severity: 'info', fixes: removeTool(place, 'safe') });
      }
      if (tool.resolution.kind !== 'unknown') continue;
      const { kind, tools } = explainUnknownTool(name, host);
      if (kind === 'detached') continue;
      if (kind === 'every') report({ at, messageId: 'every', data: { name }, severity });
      else if (kind === 'newer') report({ at, messageId: 'newer', data: { name, known: host.newestKnown }, severity: 'info' });
      else if (tools.length === 0) report({ at, messageId: 'unknown', data: { name }, severity, certainty: 'likely' });
      else {
        const isThere = missingTools(list, tools, host).length === 0;
        const fixes = isThere ? removeTool(place, 'safe') : replaceTool(place, tools, host);
        report({ at, messageId: 'near', data: { name, near: nameWords(tools, 'or') }, severity: isThere ? 'info' : severity, fixes });
      }
    }
  },
});
