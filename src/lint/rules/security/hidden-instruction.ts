import { defineFileRule } from '../../define-rule.ts';
import { HIDDEN_ORDERS } from '../../text/hidden-orders.ts';
import { hiddenPlaces } from '../../text/hidden-places.ts';

const MOST_CHARACTERS = 4_000;

/** Claude reads comments and hidden elements like every other line; people who look at the page do not. */
export default defineFileRule({
  id: 'security/hidden-instruction',
  meta: {
    summary: 'Disallow orders in comments and hidden elements',
    severity: 'error',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    strong: 'Unexpected order `{order}` in text that a page does not show, expected no order there: Claude reads and may follow it',
    order: 'Unexpected words `{order}` to the agent in text that a page does not show, expected them where people read them too',
  },
  defaults: {},
  check({ document, report }) {
    for (const { text, range } of hiddenPlaces(document)) {
      for (const { kind, pattern } of HIDDEN_ORDERS) {
        const match = pattern.exec(text.slice(0, MOST_CHARACTERS));
        if (match === null) continue;
        const data = { order: match[0].trim() };
        if (kind === 'strong') report({ at: range, messageId: 'strong', data });
        else report({ at: range, messageId: 'order', data, severity: 'info', certainty: 'possible' });
        break;
      }
    }
  },
});
