import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/triggers/claimed-twice.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const agentWith = (name: string, description: string, more = ''): string =>
  `---\nname: ${name}\ndescription: ${description}\n${more}---\nYou.\n`;

testRule(
  rule,
  {
    quiet: [
      {
        name: 'different triggers',
        files: {
          'agents/a.md': agentWith('a', 'Use when a query is slow'),
          'agents/b.md': agentWith('b', 'Use when a test is slow'),
        },
      },
      {
        name: 'a trigger that says nothing of its own',
        files: {
          'agents/a.md': agentWith('a', 'Fixes tests. Use it proactively'),
          'agents/b.md': agentWith('b', 'Fixes queries. Use it proactively'),
        },
      },
      {
        name: 'two collections',
        files: {
          'p/agents/a.md': agentWith('a', 'Fixes a. Use when a query is slow'),
          'q/agents/b.md': agentWith('b', 'Fixes b. Use when a query is slow'),
        },
      },
      {
        name: 'copies, which another rule reports',
        files: {
          'agents/a.md': agentWith('a', 'Use when a query is slow'),
          'agents/b.md': agentWith('b', 'Use when a query is slow'),
        },
      },
      {
        name: 'one name, of which one agent is used',
        files: {
          'agents/a.md': agentWith('a', 'Fixes a. Use when a query is slow'),
          'agents/b.md': agentWith('a', 'Fixes b. Use when a query is slow'),
        },
      },
      {
        name: 'languages whose names differ by a sign',
        files: {
          'agents/a.md': agentWith('a', 'Reviews it. Use for all C# code changes'),
          'agents/b.md': agentWith('b', 'Reviews it. Use for all C++ code changes'),
        },
      },
      {
        name: 'a line that leads to the triggers',
        files: {
          'agents/a.md': agentWith('a', '|\n  Use this agent when:\n  - a query is slow'),
          'agents/b.md': agentWith('b', '|\n  **Use this agent when:**\n  - a test is slow'),
        },
      },
      {
        name: 'a trigger named twice in one file',
        files: { 'agents/a.md': agentWith('a', 'Use when a query is slow. Use when a query is slow') },
      },
      {
        name: 'an agent that is never listed',
        files: {
          'agents/a.md': agentWith('a', 'Fixes a. Use when a query is slow'),
          'agents/b.md': '---\ndescription: Use when a query is slow\n---\n',
        },
      },
    ],
    finds: [
      {
        name: 'a sentence in three descriptions',
        files: {
          'agents/a.md': agentWith('a', 'Fixes a. Use when a query is slow.'),
          'agents/b.md': agentWith('b', 'Fixes b. ⟦Use when a Query is slow⟧'),
          'agents/c.md': agentWith('c', 'Fixes c. ⟦Use when a query is slow.⟧'),
        },
        findings: [
          {
            messageId: 'both',
            severity: 'warning',
            message: 'Unexpected trigger `Use when a Query is slow`, which `a` names too; Claude takes either agent for it',
            related: ['Use when a query is slow.'],
          },
          { messageId: 'both', data: { trigger: 'Use when a query is slow.', other: 'a' } },
        ],
      },
      {
        name: 'two sentences that the same two agents share, once',
        files: {
          'agents/a.md': agentWith('a', 'Fixes a. Use when a query is slow. Must be used for every index.'),
          'agents/b.md': agentWith('b', 'Fixes b. ⟦Use when a query is slow.⟧ Must be used for every index.'),
        },
        findings: [
          {
            messageId: 'both',
            related: ['Use when a query is slow.', 'Must be used for every index.'],
          },
        ],
      },
      {
        name: 'an id in a key that Claude Code ignores',
        files: {
          'agents/a.md': agentWith('a', 'Fixes a', 'proactive_triggers: [slow_query_was_detected]\n'),
          'agents/b.md': agentWith('b', 'Fixes b', 'proactive_triggers: [⟦slow_query_was_detected⟧]\n'),
        },
        findings: [{ messageId: 'ignored', severity: 'info', data: { trigger: 'slow_query_was_detected', other: 'a' } }],
      },
    ],
  },
  { describe, it },
);
