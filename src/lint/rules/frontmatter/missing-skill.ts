import { defineFileRule } from '../../define-rule.ts';
import { findMissingSkills } from '../../text/missing-skills.ts';

/** A skill that is not there is left out without a word, and the agent works without what it should know. */
export default defineFileRule({
  id: 'frontmatter/missing-skill',
  meta: {
    summary: 'Disallow `skills` that no project, plugin or Claude Code itself brings',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    missing: 'Missing skill `{skill}` in every folder of skills in sight; Claude Code starts the agent without it',
    near: 'Unknown skill `{skill}`, did you mean `{near}`; Claude Code starts the agent without it',
    disabled: 'Unexpected skill `{skill}`, which only people can start; Claude Code starts the agent without it',
    unseen: 'Missing skill `{skill}` in sight; unless the user has it, Claude Code starts the agent without it',
  },
  defaults: {},
  check({ report, ...context }) {
    for (const { kind, skill, near, at, severity, certainty, fixes } of findMissingSkills(context)) {
      report({ at, messageId: kind, data: { skill, near }, severity, certainty, fixes, cluster: `missing skill ${skill}` });
    }
  },
});
