import { defineFileRule } from '../../define-rule.ts';
import { readTools } from '../../text/read-tools.ts';
import { isGuessed, removeTool } from '../../text/tool-fixes.ts';

/** An older name still works, but documentation, messages and other tools know only the new one. */
export default defineFileRule({
  id: 'tools/alias',
  meta: {
    summary: 'Require the current names of tools',
    severity: 'info',
    certainty: 'certain',
    recommended: false,
    opinionated: true,
    since: '0.1.0',
    fixable: true,
  },
  messages: {
    alias: 'Unexpected older name `{name}`, expected `{current}`',
  },
  defaults: {},
  check({ report, ...context }) {
    const { document } = context;
    const reading = readTools(context);
    for (const list of [reading?.tools, reading?.denials]) {
      for (const tool of list?.tools ?? []) {
        if (list === undefined || tool.resolution.kind !== 'tool' || !tool.resolution.isAlias) continue;
        const { name } = tool.entry;
        const { start } = tool.range;
        const isTwice = list.tools.some((other) => other !== tool && other.name === tool.name && other.entry.name === other.name);
        const edits = [{ range: { start, end: start + name.length }, text: tool.name }];
        const rename = tool.isExact
          ? [{ title: `Write \`${tool.name}\``, safety: isGuessed(document, list) ? ('suggestion' as const) : ('safe' as const), edits }]
          : [];
        report({
          at: tool.range,
          messageId: 'alias',
          data: { name, current: tool.name },
          cluster: `older name ${name}`,
          fixes: isTwice ? removeTool({ document, list, tool }, 'safe') : rename,
        });
      }
    }
  },
});
