import { defineFileRule } from '../../define-rule.ts';
import { findValueProblems } from '../../text/value-problems.ts';

/** Claude Code drops what it can't use, and says so in its debug log or not at all. */
export default defineFileRule({
  id: 'frontmatter/invalid-value',
  meta: {
    summary: 'Disallow front matter values that Claude Code can not use',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    unexpected: 'Unexpected {found} in {place}, expected {expected}; {effect}',
    unknown: 'Unknown {found} in {place}, did you mean {expected}; {effect}',
    missing: 'Missing {found} in {place}, expected {expected}; {effect}',
  },
  defaults: {},
  check(context) {
    for (const problem of findValueProblems(context)) context.report(problem);
  },
});
