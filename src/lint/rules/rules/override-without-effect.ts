import { defineMergeRule } from '../../define-rule.ts';

/** A change that changes nothing was meant for a rule which the pack has no more. */
export default defineMergeRule({
  id: 'rules/override-without-effect',
  meta: {
    summary: 'Disallow changes of a rule pack that change nothing',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    noRule: 'Unexpected `{what}` of `{label}`, which has no effect: there is no rule {number}',
    noItem: 'Unexpected `{what}` of `{label}`, which has no effect: rule {number} has {items}',
    noPartItem: 'Unexpected `{what}` of `{label}`, which has no effect: `{part}` has {items}',
    omitted: 'Unexpected `{what}` of `{label}`, which has no effect: the same part is omitted',
    same: 'Unexpected `{what}` of `{label}`, which has no effect: the text below it is the same',
    noAgent: 'Unexpected overrides of `{name}`, which have no effect: no agent source has that name',
    noAgentNear: 'Unexpected overrides of `{name}`, which have no effect, did you mean `{near}`',
    noPack: 'Unexpected changes of rules for `{name}`, which have no effect: it has no `rule_pack`',
    noPackAnywhere: 'Unexpected changes of rules under `every`, which have no effect: no agent source has a `rule_pack`',
    repeated: 'Unexpected addition of `{text}`, which stands there already',
  },
});
