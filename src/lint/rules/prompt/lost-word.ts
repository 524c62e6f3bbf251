import type { RelatedPlace } from '../../../model/finding.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findLostWords } from '../../text/lost-words.ts';

/** A word that was deleted everywhere leaves sentences behind that say something else, or nothing. */
export default defineFileRule({
  id: 'prompt/lost-word',
  meta: {
    summary: 'Disallow sentences out of which a word was deleted',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
    language: 'en',
  },
  messages: {
    lost: 'Unexpected gap in `{text}`, one of {count} that tell of a word which was deleted everywhere, expected the word or another sentence',
  },
  defaults: {},
  check({ document, report }) {
    const found = findLostWords(document);
    const first = found.find(({ weight }) => weight > 1);
    if (first === undefined) return;
    const related = found
      .filter((other) => other !== first)
      .map(({ range }): RelatedPlace => ({ path: document.path, range, label: 'another gap' }));
    report({ at: first.range, messageId: 'lost', data: { text: first.text, count: found.length }, related });
  },
});
