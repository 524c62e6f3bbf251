import type { Fix } from '../../../model/fix.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findEntry } from '../../text/find-entry.ts';
import { hostText } from '../../text/host-text.ts';
import { lineBlock } from '../../text/write-yaml-text.ts';

/** In a plugin the two characters stay, and the router reads them; elsewhere Claude Code makes a line end of them. */
export default defineFileRule({
  id: 'frontmatter/escaped-newline',
  meta: {
    summary: 'Disallow a literal `\\n` in a description',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    inPlugin: 'Unexpected `\\n` in `description` ({count} times), expected line ends; in a plugin Claude reads it as two characters',
    elsewhere: 'Unexpected `\\n` in `description` ({count} times), expected line ends, as a plugin would need them',
  },
  defaults: {},
  check({ document, host, load, scope, report }) {
    const { frontmatter, text } = document;
    const words = hostText(document, host, 'description');
    if (load.as === null || frontmatter.kind !== 'read' || words === undefined) return;
    const count = words.split('\\n').length - 1;
    const entry = findEntry(frontmatter, 'description');
    if (count === 0 || entry === undefined) return;
    const { valueRange } = entry;
    const start = text.indexOf('\\n', valueRange.start);
    const at = start === -1 || start >= valueRange.end ? valueRange : { start, end: start + '\\n'.length };
    const block = lineBlock(words.replaceAll('\\n', '\n').trim(), text);
    const fixes: readonly Fix[] =
      block === undefined
        ? []
        : [{ title: 'Write the description as a block', safety: 'suggestion', edits: [{ range: valueRange, text: block }] }];
    if (scope === 'plugin') report({ at, messageId: 'inPlugin', data: { count }, fixes });
    else report({ at, messageId: 'elsewhere', data: { count }, severity: 'info', certainty: 'possible', fixes });
  },
});
