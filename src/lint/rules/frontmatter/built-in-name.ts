import { compareText } from '../../../model/finding.ts';
import { defineFileRule } from '../../define-rule.ts';
import { placedName } from '../../text/placed-name.ts';

/** A file named like an agent that Claude Code brings along takes that agent's place, and no message says so. */
export default defineFileRule({
  id: 'frontmatter/built-in-name',
  meta: {
    summary: 'Disallow names of the agents that Claude Code brings along',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    same: 'Unexpected name `{name}`, which an agent of Claude Code itself has; this one replaces it without a message',
    similar: 'Unexpected name `{name}` beside `{other}` of Claude Code itself, expected names that differ by more than their spelling',
  },
  defaults: {},
  check({ document, host, load, scope, report }) {
    // A plugin's agents are called by the name of the plugin too.
    if (scope === 'plugin') return;
    const placed = placedName(document, load);
    if (placed === undefined) return;
    const { name, at } = placed;
    const other = [...host.builtInAgents].toSorted(compareText).find((builtIn) => bare(builtIn) === bare(name));
    if (host.builtInAgents.has(name)) report({ at, messageId: 'same', data: { name } });
    else if (other !== undefined) report({ at, messageId: 'similar', data: { name, other } });
  },
});

/** Claude Code compares names without case and separators where it finds no exact one. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
