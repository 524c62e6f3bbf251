import { defineFileRule } from '../../define-rule.ts';
import { readTools, usableList } from '../../text/read-tools.ts';
import { removeTool } from '../../text/tool-fixes.ts';

/** Some tools belong to the conversation with the user; a sub-agent never gets them, listed or not. */
export default defineFileRule({
  id: 'tools/not-for-subagents',
  meta: {
    summary: 'Disallow tools that no sub-agent gets',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    never: 'Unexpected tool `{name}`, which no sub-agent gets; only an agent that runs as the main conversation can use it',
    planMode: 'Unexpected tool `{name}` without `permissionMode: plan`; a sub-agent gets it in that mode alone',
  },
  defaults: {},
  check({ report, ...context }) {
    const { document, host } = context;
    const reading = readTools(context);
    const list = usableList(reading, host);
    if (reading === undefined || list === undefined) return;
    for (const tool of list.tools) {
      if (tool.resolution.kind !== 'tool') continue;
      const { availability } = tool.resolution;
      const isPlanOnly = availability === 'plan-mode-only' && !reading.fields.isPlanMode;
      if (availability !== 'never-in-subagent' && !isPlanOnly) continue;
      report({
        at: tool.range,
        messageId: isPlanOnly ? 'planMode' : 'never',
        data: { name: tool.entry.name },
        severity: reading.severity,
        fixes: removeTool({ document, list, tool }, 'suggestion'),
      });
    }
  },
});
