import { defineFileRule } from '../../define-rule.ts';
import { findSpecifiers } from '../../text/find-specifiers.ts';
import { readTools } from '../../text/read-tools.ts';

/** Parentheses behind a tool limit nothing in an agent's lists; who trusts in them has no limit at all. */
export default defineFileRule({
  id: 'tools/specifier-ignored',
  meta: {
    summary: 'Disallow specifiers behind tools, which Claude Code ignores',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    granted: 'Unexpected `{specifier}` behind `{name}`, which the agent gets whole; expected a rule in `permissions` or a guard hook',
    denied: 'Unexpected `{specifier}` behind `{name}`, which is taken away whole; expected a rule in `permissions` or a guard hook',
    agents: 'Unexpected `{specifier}` behind `{name}`, which limits only an agent that runs as the main conversation',
  },
  defaults: {},
  check({ report, ...context }) {
    const { document } = context;
    const reading = readTools(context);
    if (reading === undefined) return;
    for (const { first, others, name, specifier, list } of findSpecifiers(reading)) {
      const related = others.map(({ range }) => ({ path: document.path, range, label: 'of the same tool' }));
      const data = { name, specifier };
      const { severity } = reading;
      if (list === 'disallowedTools') report({ at: first.range, messageId: 'denied', data, severity, related });
      else if (name === 'Agent') report({ at: first.range, messageId: 'agents', data, severity: 'info', certainty: 'possible', related });
      else report({ at: first.range, messageId: 'granted', data, severity, related });
    }
  },
});
