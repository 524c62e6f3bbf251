import type { AgentDocument } from '../../../model/agent-document.ts';
import type { HostFacts } from '../../../model/host-facts.ts';
import { defineFileRule } from '../../define-rule.ts';

/** Without the second `---` the whole file is neither settings nor prompt. */
export default defineFileRule({
  id: 'frontmatter/unclosed',
  meta: {
    summary: 'Require the `---` that ends the front matter',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    unclosed: 'Missing `---` after the front matter; Claude Code never lists this agent',
    placeholder: 'Missing `---` after the front matter; Claude Code gives this agent a made-up description and every tool',
  },
  defaults: {},
  check({ document, host, load, report }) {
    if (document.frontmatter.kind !== 'unclosed') return;
    const at = document.frontmatter.open;
    const insertAt = endOfKeys(document, host);
    const lineEnd = document.text.includes('\r\n') ? '\r\n' : '\n';
    const fixes =
      insertAt === undefined
        ? []
        : [
            {
              title: 'Close the front matter after its last key',
              safety: 'suggestion' as const,
              edits: [{ range: { start: insertAt, end: insertAt }, text: `${lineEnd}---` }],
            },
          ];
    report({ at, messageId: load.as === null ? 'unclosed' : 'placeholder', fixes });
  },
});

/** The end of the last line of settings: the last known key with the lines that belong to its value. */
function endOfKeys({ text, lines }: AgentDocument, { keys }: HostFacts): number | undefined {
  let end: number | undefined;
  let isInside = false;
  for (let number = 2; number <= lines.lineCount; number++) {
    const range = lines.rangeOfLine(number);
    const line = text.slice(range.start, range.end);
    if (line.startsWith('#')) break;
    const key = /^([A-Za-z]{1,40}):/.exec(line)?.[1];
    if (key !== undefined) isInside = keys.has(key);
    else if (!/^[ \t-]/.test(line)) isInside = false;
    if (isInside) end = range.end;
  }
  return end;
}
