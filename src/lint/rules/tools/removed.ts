import { defineFileRule } from '../../define-rule.ts';
import { readTools, usableList } from '../../text/read-tools.ts';
import type { ToolList } from '../../text/read-tools.ts';
import { missingTools, removeTool, replaceTool } from '../../text/tool-fixes.ts';

/** Tools come and go with versions; a name that went is dropped, and with it what the agent could do. */
export default defineFileRule({
  id: 'tools/removed',
  meta: {
    summary: 'Disallow tools that Claude Code no longer has',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
    fixable: true,
  },
  messages: {
    replaced: 'Unknown tool `{name}`, removed from Claude Code, did you mean `{replacement}` ({note})',
    noEditing: 'Unknown tool `{name}`, removed from Claude Code, did you mean `{replacement}`; without it the agent can {rest}',
    covered: 'Unexpected `{name}`, removed from Claude Code; the list grants what replaces it ({note})',
    gone: 'Unexpected `{name}`, removed from Claude Code without a replacement ({note})',
  },
  defaults: {},
  check({ report, ...context }) {
    const { document, host } = context;
    const reading = readTools(context);
    const list = usableList(reading, host);
    if (reading === undefined || list === undefined) return;
    for (const tool of list.tools) {
      const { resolution, range: at } = tool;
      if (resolution.kind !== 'removed') continue;
      const { name } = tool.entry;
      const { replacement, note } = resolution;
      const place = { document, list, tool };
      const cluster = `removed tool ${name}`;
      if (replacement === null) {
        report({
          at,
          messageId: 'gone',
          data: { name, note },
          severity: 'info',
          cluster: `${cluster}, no loss`,
          fixes: removeTool(place, 'safe'),
        });
      } else if (missingTools(list, [replacement], host).length === 0) {
        report({
          at,
          messageId: 'covered',
          data: { name, note },
          severity: 'info',
          cluster: `${cluster}, no loss`,
          fixes: removeTool(place, 'safe'),
        });
      } else {
        const fixes = replaceTool(place, [replacement], host);
        const { severity } = reading;
        const rest = replacement === 'Edit' ? withoutEditing(list) : undefined;
        if (rest === undefined) report({ at, messageId: 'replaced', data: { name, replacement, note }, severity, cluster, fixes });
        else report({ at, messageId: 'noEditing', data: { name, replacement, rest }, severity, cluster: `${cluster}, ${rest}`, fixes });
      }
    }
  },
});

/** What an agent without `Edit` can do to files; undefined where a shell edits them. */
function withoutEditing({ names }: ToolList): string | undefined {
  if (names.has('Bash') || names.has('PowerShell')) return undefined;
  return names.has('Write') ? 'only write whole files' : 'change no file';
}
