import { defineFileRule } from '../../define-rule.ts';

const defaults: { readonly tokens: number } = { tokens: 8000 };

/** A prompt that fills the context window leaves little room for the task, and is paid for on every call. */
export default defineFileRule({
  id: 'prompt/over-budget',
  meta: {
    summary: 'Limit the size of the prompt',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    body: 'Unexpected prompt of about {tokens} tokens, expected at most {budget}; the largest part is `{section}` with about {share} %',
  },
  defaults,
  check({ document, options, report }) {
    const tokens = Math.ceil((document.body.end - document.body.start) / 4);
    if (tokens <= options.tokens) return;
    report({ at: null, messageId: 'body', data: { tokens, budget: options.tokens, section: 'x' } });
  },
});
