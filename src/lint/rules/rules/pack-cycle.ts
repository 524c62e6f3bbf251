import { defineMergeRule } from '../../define-rule.ts';

/** Of packs that extend each other nobody can tell which one is the upper. */
export default defineMergeRule({
  id: 'rules/pack-cycle',
  meta: {
    summary: 'Disallow rule packs that extend each other in a circle',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    cycle: 'Unexpected cycle of rule packs `{chain}`, expected `extends` to end',
  },
});
