import { defineFileRule } from '../../define-rule.ts';
import { findAddedTools } from '../../text/added-tools.ts';
import { nameWords } from '../../text/name-words.ts';

/** A list in `tools` reads like all that an agent may do, and two settings grant more. */
export default defineFileRule({
  id: 'tools/added',
  meta: {
    summary: 'Disallow settings that grant tools beside the list in `tools`',
    severity: 'info',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    memory: 'Unexpected `memory` beside a list of `tools` that only read; it adds {names}',
    server: 'Unexpected server `{server}` beside a list of `tools` without `mcp__{server}`; a sub-agent gets all of its tools all the same',
  },
  defaults: {},
  check({ report, ...context }) {
    for (const { kind, at, names, server } of findAddedTools(context)) {
      if (kind === 'memory') report({ at, messageId: 'memory', data: { names: nameWords(names, 'and') } });
      else report({ at, messageId: 'server', data: { server } });
    }
  },
});
