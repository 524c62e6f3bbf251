import { defineMergeRule } from '../../define-rule.ts';

/** A slot that no pack declares is never filled, or fills nothing. */
export default defineMergeRule({
  id: 'rules/unknown-slot',
  meta: {
    summary: 'Disallow slots that no rule pack declares',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    unknown: 'Unknown slot `{name}`, expected a slot that the rule pack declares',
    near: 'Unknown slot `{name}`, did you mean `{near}`',
  },
});
