import { defineFileRule } from '../../define-rule.ts';
import { findRole } from '../../text/find-role.ts';

const defaults: { readonly tokens: number } = { tokens: 2_000 };
const CHARACTERS_A_TOKEN = 4;

/** What stands first in a prompt decides how the rest is read; a role below pages of rules is read last and weighs least. */
export default defineFileRule({
  id: 'prompt/role-buried',
  meta: {
    summary: 'Require the role of the agent to stand at the start of the prompt',
    severity: 'info',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
    language: 'en',
  },
  messages: {
    below:
      'Unexpected role after about {tokens} tokens of prompt, expected it within the first {most}: Claude reads all of them without it',
    belowRules:
      'Unexpected role after about {tokens} tokens of prompt, expected it within the first {most}: the rule block before it takes {share} % of them',
  },
  defaults,
  check({ document, options, report }) {
    const { path, body, ruleBlock } = document;
    if (body.end - body.start <= options.tokens * CHARACTERS_A_TOKEN) return;
    const role = findRole(document);
    const before = role === undefined ? 0 : role.range.start - body.start;
    const tokens = Math.ceil(before / CHARACTERS_A_TOKEN);
    if (role === undefined || tokens <= options.tokens) return;
    const at = { start: role.range.start, end: role.range.start + (/^[^.,;:(\r\n]{1,80}/.exec(role.text)?.[0].trimEnd().length ?? 0) };
    const data = { tokens, most: options.tokens };
    if (ruleBlock === undefined || ruleBlock.range.start >= role.range.start) {
      report({ at, messageId: 'below', data });
      return;
    }
    const block = { start: ruleBlock.range.start, end: Math.min(ruleBlock.range.end, role.range.start) };
    const share = Math.round((100 * (block.end - block.start)) / before);
    const related = [{ path, range: ruleBlock.rules[0]?.titleRange ?? block, label: 'the rule block' }];
    report({ at, messageId: 'belowRules', data: { ...data, share }, related });
  },
});
