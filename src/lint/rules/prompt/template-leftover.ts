import { defineFileRule } from '../../define-rule.ts';
import { findLeftovers } from '../../text/template-leftovers.ts';
import type { Leftover } from '../../text/template-leftovers.ts';

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
    const byText = new Map<string, readonly Leftover[]>();
    for (const leftover of findLeftovers(document)) {
      const text = document.text.slice(leftover.range.start, leftover.range.end);
      byText.set(text, [...(byText.get(text) ?? []), leftover]);
    }
    for (const [text, [first, ...others]] of byText) {
      if (first === undefined) continue;
      const { kind, range: at } = first;
      const related = others.slice(0, MOST_RELATED).map(({ range }) => ({ path: document.path, range, label: 'again' }));
      const shared = { at, messageId: kind, data: { text }, related };
      if (kind === 'open') report({ ...shared, messageId: kind, severity: 'warning' });
      else report({ ...shared, messageId: kind, certainty: MAY_BE_SHOWN.test(text) ? 'possible' : 'likely' });
    }
  },
});

const MOST_RELATED = 20;

/** A letter or an answer that the agent is shown has such slots too. */
const MAY_BE_SHOWN = /^\[(?:YOUR|ENTER|ADD)/;
