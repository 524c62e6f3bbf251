import type { LoadVerdict } from '../../../model/load.ts';
import type { Severity } from '../../../model/finding.ts';
import { defineFileRule } from '../../define-rule.ts';
import { isDocumentation } from '../../text/documentation-signs.ts';
import { findEarlyFence } from '../../text/early-fence.ts';
import type { EarlyFence } from '../../text/early-fence.ts';
import { fenceFix } from '../../text/fence-fix.ts';
import { listOfKeys } from '../../text/list-of-keys.ts';

/** Claude Code ends the front matter at the first `---`, also in the middle of a value: what stands below becomes prompt. */
export default defineFileRule({
  id: 'frontmatter/early-fence',
  meta: {
    summary: 'Disallow `---` inside the front matter, where Claude Code ends it',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    early: 'Unexpected `---` in {where}, where Claude Code ends the front matter: {lost}, and {effect}',
    inexact: 'Unexpected {what} beside the `---` that ends the front matter, expected it alone on its line; {effect}',
  },
  defaults: {},
  check({ document, host, load, report }) {
    const fence = findEarlyFence(document);
    if (fence === undefined || isDocumentation(document, host)) return;
    if (fence.kind === 'inexact') {
      const { start, end } = document.lines.rangeOfLine(document.lines.pointAt(fence.range.start).line);
      const line = document.text.slice(start, end);
      const what = /^[ \t]/.test(line) ? 'indentation' : `text \`${line.slice('---'.length).trim()}\``;
      const effect = 'other programs look for the end elsewhere';
      report({ at: { start, end: start + line.trimEnd().length }, messageId: 'inexact', data: { what, effect }, severity: 'warning' });
      return;
    }
    const fix = fence.meant === undefined ? undefined : fenceFix(document, fence.meant);
    const data = { where: whereOf(fence), lost: lostOf(fence), effect: effectOf(fence, load) };
    report({ at: fence.range, messageId: 'early', data, severity: severityOf(fence), fixes: fix === undefined ? [] : [fix] });
  },
});

function whereOf({ isComment, cutKey }: EarlyFence): string {
  if (isComment) return 'a comment';
  return cutKey === undefined ? 'the front matter' : `\`${cutKey}\``;
}

function lostOf({ lostKeys }: EarlyFence): string {
  if (lostKeys.length === 0) return 'the rest becomes prompt text';
  return `${listOfKeys(lostKeys)} ${lostKeys.length > 1 ? 'become' : 'becomes'} prompt text`;
}

function effectOf({ lostKeys, cutKey }: EarlyFence, { as }: LoadVerdict): string {
  if (as === null) return 'it never lists this agent';
  const limits = lostKeys.some((key) => key === 'tools' || key === 'disallowedTools');
  if (limits && as.tools === null && as.denied === undefined) return 'the agent gets every tool';
  if (lostKeys.length > 0) return `the agent runs without ${lostKeys.length > 1 ? 'them' : 'it'}`;
  return cutKey === undefined ? 'other programs see another prompt' : 'this value is cut';
}

/** A comment that loses nothing but its own end leaves a few characters in the prompt. */
function severityOf({ isComment, lostKeys }: EarlyFence): Severity {
  return isComment && lostKeys.length === 0 ? 'warning' : 'error';
}
