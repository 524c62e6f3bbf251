import { defineFileRule } from '../../define-rule.ts';
import { isDocumentation, isSkill } from '../../text/documentation-signs.ts';

/** Claude Code reads every Markdown file below an agents folder; a plugin even makes an agent of a README. */
export default defineFileRule({
  id: 'project/not-an-agent',
  meta: {
    summary: 'Disallow files in an agents folder that are no agents',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    skipped: 'Unexpected file without `name` and `description`, which Claude Code passes over; expected it outside the agents folder',
    skill: 'Unexpected skill, of which Claude Code makes an agent `{name}`; expected it in a folder of skills',
    loaded: 'Unexpected document, of which the plugin makes an agent `{name}` with every tool; expected it outside the agents folder',
  },
  defaults: {},
  check({ document, host, load, report }) {
    if (isSkill(document) && load.as !== null) {
      report({ at: null, messageId: 'skill', data: { name: load.as.name } });
      return;
    }
    if (!isDocumentation(document, host)) return;
    if (load.as === null) report({ at: null, messageId: 'skipped', severity: 'info' });
    else report({ at: null, messageId: 'loaded', data: { name: load.as.name } });
  },
});
