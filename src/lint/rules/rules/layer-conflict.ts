import { defineMergeRule } from '../../define-rule.ts';

/** What one layer grants and another denies is denied; whoever wrote the grant should know. */
export default defineMergeRule({
  id: 'rules/layer-conflict',
  meta: {
    summary: 'Disallow tools that one layer of an agent grants and another denies',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    denied: 'Unexpected grant of `{tool}`, which another layer denies, expected one of them to give way; the denial holds',
    noneLeft: 'Unexpected layers that leave `{agent}` without a tool, expected at least one',
  },
});
