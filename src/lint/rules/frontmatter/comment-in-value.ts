import type { AgentDocument, FrontmatterEntry } from '../../../model/agent-document.ts';
import type { Fix } from '../../../model/fix.ts';
import type { Range } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findEntry } from '../../text/find-entry.ts';
import { hostText } from '../../text/host-text.ts';
import { doubleQuoted } from '../../text/write-yaml-text.ts';

/** Keys whose values are prose, in which a number sign is text. */
const PROSE_KEYS = ['description', 'initialPrompt', 'when_to_use'] as const;

/** In YAML a blank and a number sign begin a comment: the rest of the sentence is lost, and nothing says so. */
export default defineFileRule({
  id: 'frontmatter/comment-in-value',
  meta: {
    summary: 'Disallow an unquoted ` #` in prose, which begins a comment',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    lost: 'Unexpected ` #` in `{key}`, where it begins a comment, expected quotes around the value; Claude Code does not read `{text}`',
  },
  defaults: {},
  check({ document, host, report }) {
    const { frontmatter, text } = document;
    if (frontmatter.kind !== 'read') return;
    for (const key of PROSE_KEYS) {
      const entry = findEntry(frontmatter, key);
      const at = entry === undefined ? undefined : commentAfter(entry, document);
      if (entry === undefined || at === undefined) continue;
      const lost = text.slice(at.start, at.end);
      // The retry quotes the whole line, comment and all.
      if (hostText(document, host, key)?.includes(lost) !== false) continue;
      const certainty = /^#\s/.test(lost) ? 'possible' : 'likely';
      report({ at, messageId: 'lost', data: { key, text: lost }, certainty, fixes: quoteFix(entry, at, text) });
    }
  },
});

/** The comment behind a plain value, without blanks around it. */
function commentAfter({ valueRange }: FrontmatterEntry, { text, lines }: AgentDocument): Range | undefined {
  if (valueRange.start === valueRange.end || /["'|>[{]/.test(text.charAt(valueRange.start))) return undefined;
  const { end } = lines.rangeOfLine(lines.pointAt(valueRange.end).line);
  const match = /^([ \t]+)(#.*)$/.exec(text.slice(valueRange.end, end));
  const comment = match?.[2]?.trimEnd() ?? '';
  if (comment === '' || /^#[ \t]*subagent-kit-/.test(comment)) return undefined;
  const start = valueRange.end + (match?.[1]?.length ?? 0);
  return { start, end: start + comment.length };
}

function quoteFix({ key, valueRange: { start } }: FrontmatterEntry, { end }: Range, text: string): readonly Fix[] {
  const value = text.slice(start, end);
  if (/[\r\n]/.test(value)) return [];
  return [{ title: `Quote the value of \`${key}\``, safety: 'suggestion', edits: [{ range: { start, end }, text: doubleQuoted(value) }] }];
}
