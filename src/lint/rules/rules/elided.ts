import { defineFileRule } from '../../define-rule.ts';

/** `[Continue with all 20 rules …]` was meant for an editor; the agent reads it as an instruction and makes the rules up. */
export default defineFileRule({
  id: 'rules/elided',
  meta: {
    summary: 'Disallow placeholders for rules that are not written out',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    elided: 'Unexpected placeholder `{text}` in the rule block, expected the rules themselves: Claude takes it as an instruction',
  },
  defaults: {},
  check({ document, report }) {
    for (const elision of document.ruleBlock?.elisions ?? []) {
      report({ at: elision.range, messageId: 'elided', data: { text: elision.text } });
    }
  },
});
