import { defineMergeRule } from '../../define-rule.ts';

/** An agent that reads `{domain}` instead of a word has to guess which. */
export default defineMergeRule({
  id: 'rules/left-over-slot',
  meta: {
    summary: 'Disallow slots that stay empty when an agent is rendered',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    noValue: 'Missing value of slot `{name}`, expected it under `rule_pack.slots`',
    ownText: "Unexpected slot `{{name}}` in the agent's own text, expected the words themselves: only rule packs are filled",
  },
});
