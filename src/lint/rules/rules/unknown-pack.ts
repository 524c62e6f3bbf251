import { defineMergeRule } from '../../define-rule.ts';

/** Without its pack an agent is rendered without rules. */
export default defineMergeRule({
  id: 'rules/unknown-pack',
  meta: {
    summary: 'Disallow names of rule packs that do not exist',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    unknown: 'Unknown rule pack `{name}`, expected a file `rules/{name}.rules.yaml`',
    near: 'Unknown rule pack `{name}`, did you mean `{near}`',
  },
});
