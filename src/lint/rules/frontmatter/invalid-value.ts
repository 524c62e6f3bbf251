import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Fix } from '../../../model/fix.ts';
import { ownValue } from '../../../model/json.ts';
import type { Range } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { nearestColor } from '../../text/nearest-color.ts';
import { findValueProblems } from '../../text/value-problems.ts';
import type { ValueProblem } from '../../text/value-problems.ts';

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
    for (const problem of findValueProblems(context)) context.report({ ...problem, fixes: fixesFor(problem, context.document) });
  },
});

/** What is most likely meant, in the place of what stands there; not below `hooks`, where the right event with a wrong entry is worse. */
function fixesFor({ messageId, at, data: { expected, place } }: ValueProblem, { frontmatter }: AgentDocument): readonly Fix[] {
  const value = place === '`color`' && frontmatter.kind === 'read' ? ownValue(frontmatter.value, 'color') : undefined;
  const color = messageId === 'unexpected' && typeof value === 'string' ? nearestColor(value) : undefined;
  if (color !== undefined) return [replacement(at, color)];
  const name = /^`([A-Za-z0-9[\]-]{1,64})`$/.exec(expected)?.[1];
  const isMeant = messageId === 'unknown' ? !place.startsWith('`hooks') : place === '`model`';
  return isMeant && name !== undefined ? [replacement(at, name)] : [];
}

function replacement(range: Range, name: string): Fix {
  const text = name.includes('[') ? `"${name}"` : name;
  return { title: `Write \`${name}\``, safety: 'suggestion', edits: [{ range, text }] };
}
