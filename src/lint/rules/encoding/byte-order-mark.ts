import type { Fix } from '../../../model/fix.ts';
import type { Range } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { effectOfUnreadableStart, findUnreadableStart } from '../../text/unreadable-start.ts';

const MARKS = /^\ufeff+/;

/** Older versions of Claude Code take the invisible mark for text before the front matter. */
export default defineFileRule({
  id: 'encoding/byte-order-mark',
  meta: {
    summary: 'Disallow a byte order mark',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
    fixable: true,
  },
  messages: {
    hidesFrontMatter: 'Unexpected byte order mark, which Claude Code {version} takes for text before the front matter; {effect}',
    needless: 'Unexpected byte order mark, which older versions of Claude Code and other readers stumble over',
  },
  defaults: {},
  check({ document, host, load, report }) {
    const marks = MARKS.exec(document.text)?.[0];
    if (marks === undefined) return;
    const at = { start: 0, end: marks.length };
    if (findUnreadableStart(document, host) === 'byte-order-mark') {
      const data = { version: host.version, effect: effectOfUnreadableStart(load.as !== null) };
      report({ at, messageId: 'hidesFrontMatter', data, fixes: [removal(at, 'suggestion')] });
    } else {
      // Claude Code skips one mark, so that without the others front matter would appear.
      const fixes = [removal(at, marks.length > 1 ? 'suggestion' : 'safe')];
      report({ at, messageId: 'needless', severity: 'info', certainty: 'possible', fixes });
    }
  },
});

function removal(range: Range, safety: Fix['safety']): Fix {
  return { title: 'Remove the byte order mark', safety, edits: [{ range, text: '' }] };
}
