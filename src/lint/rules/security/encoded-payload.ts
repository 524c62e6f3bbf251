import { defineFileRule } from '../../define-rule.ts';
import { findEncoded } from '../../text/encoded-text.ts';

/** Nobody who reads the file sees what an encoded text says; the agent that decodes it does. */
export default defineFileRule({
  id: 'security/encoded-payload',
  meta: {
    summary: 'Disallow encoded text that the agent may read or run',
    severity: 'error',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    run: 'Unexpected command `{command}`, which runs what nobody can read, expected the command itself',
    text: 'Unexpected encoded text of {length} characters, which says `{decoded}`, expected it in plain words',
  },
  defaults: {},
  check({ document, report }) {
    for (const found of findEncoded(document)) {
      const { start, end } = found.range;
      if (found.kind === 'run') report({ at: found.range, messageId: 'run', data: { command: document.text.slice(start, end) } });
      else report({ at: found.range, messageId: 'text', data: { length: end - start, decoded: found.decoded }, severity: 'warning' });
    }
  },
});
