import { defineFileRule } from '../../define-rule.ts';
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
    open: 'Missing `</{tag}>` for `<{tag}>`, expected it where that part ends',
    close: 'Missing `<{tag}>` for `</{tag}>`, expected it where that part begins',
  },
  defaults: {},
  check({ document, report }) {
    const { codeBlocks, lines } = document;
    for (const { range, isClosed } of codeBlocks) {
      if (isClosed) continue;
      const first = lines.rangeOfLine(lines.pointAt(range.start).line);
      const at = { start: range.start, end: Math.min(first.end, range.end) };
      const count = lines.pointAt(range.end).line - lines.pointAt(range.start).line;
      if (count === 0) continue;
      report({ at, messageId: 'fence', data: { lines: count } });
    }
    for (const { kind, tag, range } of findUnclosedTags(document))
      report({ at: range, messageId: kind, data: { tag }, certainty: 'likely' });
  },
});
