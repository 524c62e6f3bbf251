import { defineFileRule } from '../../define-rule.ts';
import { findDenial, findMemoryDenial } from '../../text/find-denial.ts';
import { readTools, usableList } from '../../text/read-tools.ts';
import { removeTool } from '../../text/tool-fixes.ts';

/** `disallowedTools` wins over `tools`, so that one of the two lists says what is not so. */
export default defineFileRule({
  id: 'tools/denied-and-allowed',
  meta: {
    summary: 'Disallow tools that `tools` grants and `disallowedTools` takes away',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    both: 'Unexpected `{name}` in `tools` and in `disallowedTools`, expected it in one of them; the agent does not get it',
    memory: 'Unexpected `{name}` in `disallowedTools` beside `memory`, which needs it; the agent can not write what it should remember',
    covered: 'Unexpected `{name}` in `tools`, which `{denial}` in `disallowedTools` takes away; the agent does not get it',
  },
  defaults: {},
  check({ report, ...context }) {
    const { document, host } = context;
    const reading = readTools(context);
    const unwritten = reading === undefined ? undefined : findMemoryDenial(reading, host);
    if (unwritten !== undefined) {
      const { range: at, entry } = unwritten;
      report({ at, messageId: 'memory', data: { name: entry.text }, severity: 'info' });
    }
    const list = usableList(reading, host);
    if (reading?.denials === undefined || list === undefined || list.tools.some(({ resolution }) => resolution.kind === 'all')) return;
    for (const tool of list.tools) {
      const denial = findDenial(tool, reading.denials, host);
      // What a specifier is thought to do is what `tools/specifier-ignored` reports.
      if (denial === undefined || denial.entry.specifier !== undefined) continue;
      const related = [{ path: document.path, range: denial.range, label: 'taken away here' }];
      const fixes = removeTool({ document, list, tool }, 'suggestion');
      const { severity } = reading;
      const name = tool.entry.text;
      if (tool.name === denial.name) report({ at: tool.range, messageId: 'both', data: { name }, severity, related, fixes });
      else report({ at: tool.range, messageId: 'covered', data: { name, denial: denial.entry.text }, severity, related, fixes });
    }
  },
});
