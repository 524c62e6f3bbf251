import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/project/description-budget.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const described = (name: string, description: string): string => `---\nname: ${name}\ndescription: ${description}\n---\nBody\n`;
const LONG = 'x'.repeat(20_998);
const HALF = 'y'.repeat(11_998);

testRule(
  rule,
  {
    quiet: [
      {
        name: 'descriptions at the limit',
        files: { 'agents/a.md': described('a1', LONG), 'agents/b.md': described('b1', `${HALF}${HALF}`) },
      },
      {
        name: 'descriptions of two collections',
        files: { 'p/agents/a.md': described('a1', LONG), 'q/agents/b.md': described('b1', `${LONG}z`) },
      },
      {
        name: 'two files with one name, of which one is used',
        files: { 'agents/a.md': described('a1', `${LONG}${LONG}`), 'agents/b.md': described('a1', LONG) },
      },
      {
        name: 'a file that Claude Code never lists',
        files: { 'agents/a.md': described('a1', LONG), 'agents/b.md': `---\ndescription: ${LONG}${LONG}\n---\nBody\n` },
      },
    ],
    finds: [
      {
        name: 'descriptions above the limit, with the longest ones in two collections',
        files: {
          'p/agents/a.md': described('a1', `${LONG}zzz`),
          'p/agents/b.md': described('b1', HALF),
          'p/agents/c.md': described('c1', `${HALF}zzz`),
          'q/agents/d.md': described('d1', `${LONG}${LONG}${LONG}`),
        },
        findings: [
          {
            messageId: 'exceeded',
            whole: true,
            path: 'p/agents',
            severity: 'warning',
            certainty: 'likely',
            message:
              'Unexpected 15002 tokens (estimated) of names and descriptions of 3 agents, expected at most 15000, which every session pays for; the longest are `a1` (7001) and `c1` (4001)',
            related: [`${LONG}zzz`, `${HALF}zzz`, HALF],
          },
          {
            messageId: 'exceeded',
            whole: true,
            path: 'q/agents',
            data: { total: 20_999, count: 1, most: 15_000, longest: '`d1` (20999)' },
          },
        ],
      },
      {
        name: 'descriptions above what the options allow',
        options: { tokens: 10 },
        files: { 'agents/a.md': described('a1', 'Use when a tag is pushed and tests pass') },
        findings: [{ messageId: 'exceeded', whole: true, path: 'agents', data: { total: 14, count: 1, most: 10, longest: '`a1` (14)' } }],
      },
    ],
  },
  { describe, it },
);
