import type { Fix } from '../../../model/fix.ts';
import type { Range } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findGuardCommands } from '../../text/guard-commands.ts';

/** Only exit code 2 blocks; `exit 2` and a decision in JSON are how a guard says no. */
const BLOCKS = /\bexit[ \t(]{1,4}2\b|permissionDecision|"decision"|'decision'|\\"decision/;
const FAILS = /\b(?:sys\.|process\.|os\._)?exit[ \t(]{1,4}(1|[3-9]|[1-9]\d{1,2})\b/g;

/** A guard that exits with 1 is a guard in name only: Claude Code shows the error to the user and runs the tool. */
export default defineFileRule({
  id: 'frontmatter/non-blocking-guard',
  meta: {
    summary: 'Disallow guard hooks that exit with a code other than 2 to block a tool',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    passes: 'Unexpected `{exit}` in a `{event}` hook, expected exit code 2, which alone blocks; Claude Code runs the tool all the same',
  },
  defaults: {},
  check({ document, host, scope, report }) {
    const { frontmatter, text } = document;
    if (frontmatter.kind !== 'read' || host.keys.get('hooks')?.ignoredIn.includes(scope) === true) return;
    for (const { event, command, pointer } of findGuardCommands(frontmatter, host)) {
      const range = frontmatter.rangeOf(pointer, 'value');
      if (range === undefined || BLOCKS.test(command)) continue;
      const exits = findExits(text, range);
      const [first] = exits;
      if (first === undefined) continue;
      const edits = exits.map(({ code }) => ({ range: code, text: '2' }));
      const fix: Fix = { title: 'Exit with 2', safety: 'suggestion', edits };
      report({ at: first.whole, messageId: 'passes', data: { exit: text.slice(first.whole.start, first.whole.end), event }, fixes: [fix] });
    }
  },
});

interface Exit {
  readonly whole: Range;
  readonly code: Range;
}

function findExits(text: string, { start, end }: Range): readonly Exit[] {
  return Array.from(text.slice(start, end).matchAll(FAILS), (match) => {
    const code = match[1] ?? '';
    const to = start + match.index + match[0].length;
    return { whole: { start: start + match.index, end: to }, code: { start: to - code.length, end: to } };
  });
}
