import { defineFileRule } from '../../define-rule.ts';
import { findElided } from '../../text/elided-text.ts';

/** What a model or an editor left out comes to the agent as an instruction to make it up. */
export default defineFileRule({
  id: 'prompt/elided',
  meta: {
    summary: 'Disallow placeholders for text that is not written out',
    severity: 'error',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
    language: 'en',
  },
  messages: {
    text: 'Unexpected placeholder `{text}`, expected the text itself: Claude takes it as an instruction',
    tools: 'Unexpected placeholder `{text}` in `tools`, expected the names of the tools: Claude Code looks nothing up',
  },
  defaults: {},
  check({ document, report }) {
    for (const { kind, range } of findElided(document)) {
      report({ at: range, messageId: kind, data: { text: document.text.slice(range.start, range.end) } });
    }
  },
});
