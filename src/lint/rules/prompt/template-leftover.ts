import { defineFileRule } from '../../define-rule.ts';
import { findLeftovers } from '../../text/template-leftovers.ts';

/** Claude Code fills in nothing: what a template left open reaches the agent as it stands. */
export default defineFileRule({
  id: 'prompt/template-leftover',
  meta: {
    summary: 'Disallow placeholders that nobody filled in',
    severity: 'error',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
    language: 'en',
  },
  messages: {
    variable: 'Unexpected template variable `{text}`, expected what it stands for: Claude Code fills in nothing',
    slot: 'Unexpected placeholder `{text}`, expected what belongs there',
    open: 'Unexpected open point `{text}`, expected it settled before the agent reads it',
  },
  defaults: {},
  check({ document, report }) {
    for (const { kind, range } of findLeftovers(document)) {
      const data = { text: document.text.slice(range.start, range.end) };
      if (kind === 'open') report({ at: range, messageId: kind, data, severity: 'warning' });
      else report({ at: range, messageId: kind, data, certainty: MAY_BE_SHOWN.test(data.text) ? 'possible' : 'likely' });
    }
  },
});

/** A letter or an answer that the agent is shown has such slots too. */
const MAY_BE_SHOWN = /^\[(?:YOUR|ENTER|ADD)/;
