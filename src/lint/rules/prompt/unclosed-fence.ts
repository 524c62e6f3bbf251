import { defineFileRule } from '../../define-rule.ts';
import { findInnerFence } from '../../text/inner-fence.ts';
import { findUnclosedTags } from '../../text/unclosed-tags.ts';

/** A fence or a tag that nobody closes takes in everything after it: instructions turn into an example. */
export default defineFileRule({
  id: 'prompt/unclosed-fence',
  meta: {
    summary: 'Disallow code fences and tags that are never closed',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    fence: 'Missing closing fence of the code block, expected it where the code ends: all {lines} lines down to the end are read as code',
    inner:
      'Unexpected fence `{fence}` inside the code block of line {line}, expected that block closed before it or opened with a longer fence: it ends at the next fence, and text and code change places',
    open: 'Missing `</{tag}>` for `<{tag}>`, expected it where that part ends',
    close: 'Missing `<{tag}>` for `</{tag}>`, expected it where that part begins',
  },
  defaults: {},
  check({ document, report }) {
    const { lines } = document;
    const inner = findInnerFence(document);
    if (inner !== undefined) {
      const { fence, block } = inner;
      const line = lines.pointAt(block.start).line;
      const related = [{ path: document.path, range: lines.rangeOfLine(line), label: 'opened here' }];
      report({ at: inner.range, messageId: 'inner', data: { fence, line }, related, severity: 'info' });
    }
    // A block that is never closed is then the consequence, and so are tags that changed places with code.
    for (const { range, isClosed } of inner === undefined ? document.codeBlocks : []) {
      const count = lines.pointAt(range.end).line - lines.pointAt(range.start).line;
      // One that ends earlier ends with the list item or the quotation around it.
      if (isClosed || count === 0 || document.text.slice(range.end).trim() !== '') continue;
      const first = lines.rangeOfLine(lines.pointAt(range.start).line);
      report({ at: { start: range.start, end: Math.min(first.end, range.end) }, messageId: 'fence', data: { lines: count } });
    }
    for (const { kind, tag, range } of inner === undefined ? findUnclosedTags(document) : [])
      report({ at: range, messageId: kind, data: { tag }, certainty: 'likely' });
  },
});
