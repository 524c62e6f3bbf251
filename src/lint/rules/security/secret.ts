import { defineFileRule } from '../../define-rule.ts';

/** What stands in an agent file is sent to the model with every request, and stays in the history of its repository. */
export default defineFileRule({
  id: 'security/secret',
  meta: {
    summary: 'Disallow credentials in an agent file',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    known:
      'Unexpected credential `{shown}…`, which looks like {kind}, expected it outside the file, and withdrawn: the prompt and the history hold it',
    value:
      'Unexpected random value of {length} characters, which looks like {kind}, expected it outside the file: the prompt and the history hold it',
  },
  defaults: {},
  check({ document, report }) {
    for (const { kind, shown, range, isKnownShape } of document.secrets) {
      const at = { start: range.start - shown.length, end: range.end };
      if (isKnownShape) report({ at, messageId: 'known', data: { shown, kind } });
      else report({ at, messageId: 'value', data: { length: range.end - range.start, kind }, severity: 'warning', certainty: 'likely' });
    }
  },
});
