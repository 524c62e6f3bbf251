import { defineFileRule } from '../../define-rule.ts';
import { nameWords } from '../../text/name-words.ts';
import { allowedTools, readTools } from '../../text/read-tools.ts';

/** Where a shell can search, Claude Code drops the tools for it; the list then promises what the agent does not get. */
export default defineFileRule({
  id: 'tools/dropped-beside-bash',
  meta: {
    summary: 'Disallow tools that Claude Code drops because of another tool in the list',
    severity: 'info',
    certainty: 'certain',
    recommended: false,
    opinionated: true,
    since: '0.1.0',
  },
  messages: {
    dropped: 'Unexpected {names} beside `{beside}`, which Claude Code drops on Linux and macOS: there `{beside}` does that work',
  },
  defaults: {},
  check({ report, ...context }) {
    const { document, host } = context;
    const reading = readTools(context);
    if (reading === undefined || reading.grant.kind !== 'listed') return;
    const granted = new Set(reading.grant.tools);
    const isDropped = (name: string): boolean => granted.has(host.toolsDroppedBeside.get(name) ?? '') && !granted.has(name);
    const dropped = allowedTools(reading, host).filter(({ name }) => isDropped(name));
    const [first, ...others] = dropped;
    if (first === undefined) return;
    const beside = host.toolsDroppedBeside.get(first.name) ?? '';
    const names = nameWords([...new Set(dropped.map(({ name }) => name))], 'and');
    const related = others.map(({ range }) => ({ path: document.path, range, label: 'dropped too' }));
    report({ at: first.range, messageId: 'dropped', data: { names, beside }, related, cluster: `dropped beside ${beside}` });
  },
});
