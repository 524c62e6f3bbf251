import type { Range } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findLineEnds, repairLineEnds } from '../../text/line-ends.ts';
import { effectOfUnreadableStart, findUnreadableStart } from '../../text/unreadable-start.ts';

/** Programs disagree about where lines end when a file ends them in more than one way. */
export default defineFileRule({
  id: 'encoding/line-endings',
  meta: {
    summary: 'Require one kind of line ending in a file',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
    fixable: true,
  },
  messages: {
    oneLine: 'Unexpected carriage returns as line endings, expected line feeds: Claude Code sees one line; {effect}',
    carriageReturn: 'Unexpected carriage return without a line feed, {count} in the file: some programs see a new line there, others none',
    mixed: 'Unexpected {found} at the end of {count} of {total} lines, expected {wanted} as at the others',
  },
  defaults: {},
  check({ document, host, load, report }) {
    const { text } = document;
    if (!text.includes('\r')) return;
    const { lineFeeds, pairs, lone } = findLineEnds(text);
    const wanted = pairs.length > lineFeeds.length ? '\r\n' : '\n';
    const fixFor = (ends: readonly Range[]) => [repairLineEnds(document, ends, wanted)];
    const [firstLone] = lone;
    if (firstLone !== undefined) {
      const fixes = fixFor(lone);
      if (findUnreadableStart(document, host) === 'carriage-returns') {
        report({ at: firstLone, messageId: 'oneLine', data: { effect: effectOfUnreadableStart(load.as !== null) }, fixes });
      } else {
        report({ at: firstLone, messageId: 'carriageReturn', data: { count: lone.length }, severity: 'warning', fixes });
      }
    }
    const [odd, found, expected] = wanted === '\n' ? [pairs, 'CRLF', 'LF'] : [lineFeeds, 'LF', 'CRLF'];
    const [firstOdd] = odd;
    if (firstOdd === undefined) return;
    const data = { found, count: odd.length, total: pairs.length + lineFeeds.length, wanted: expected };
    report({ at: firstOdd, messageId: 'mixed', data, severity: 'info', fixes: fixFor(odd) });
  },
});
