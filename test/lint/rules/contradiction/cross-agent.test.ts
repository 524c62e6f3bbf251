import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/contradiction/cross-agent.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const file = (name: string, body: string, keys = ''): string => `---\nname: ${name}\ndescription: Use for ${name}\n${keys}---\n${body}`;
const needs = (name: string): string => `Trigger validation from:\n\n- **${name}**: looks at the result\n`;

testRule(
  rule,
  {
    quiet: [
      {
        name: 'one agent whose policies win',
        files: {
          'agents/a.md': file('cloud-planner', 'Cloud policies take precedence over all others.\n'),
          'agents/b.md': file('log-reader', 'Read the logs.\n'),
        },
      },
      {
        name: 'agents that work together without waiting for each other',
        files: {
          'agents/a.md': file('cloud-planner', '- **log-reader**: coordinate with it\n'),
          'agents/b.md': file('log-reader', needs('cloud-planner')),
        },
      },
      {
        name: 'one place and a folder inside it',
        files: {
          'agents/a.md': file('cloud-planner', 'Keep all design documents in /docs/design/.\n'),
          'agents/b.md': file('log-reader', 'Keep all design documents in /docs.\n'),
        },
      },
      {
        name: 'work that is given to the agent that names it, and to one whose trigger is a case of other work',
        files: {
          'agents/a.md': file('log-reader', 'Read.\n', 'proactive_triggers:\n  - log_search_needed\n  - billing_query_plan_slow\n'),
          'agents/b.md': file('team-lead', '```yaml\nlog:\n  search: "log-reader.md"\nquery:\n  plan: "sql-pro.md"\n```\n'),
        },
      },
    ],
    finds: [
      {
        name: 'policies that each win over all others',
        files: {
          'agents/a.md': file('cloud-planner', '⟦Let cloud policies take precedence over conflicting information⟧\n'),
          'agents/b.md': file('log-reader', '⟦Security policies override all other rules.⟧\n'),
        },
        findings: [
          {
            messageId: 'precedence',
            data: { subject: 'cloud', value: '', other: 'log-reader' },
            related: ['Security policies override all other rules.'],
          },
          { messageId: 'precedence', related: ['Let cloud policies take precedence over conflicting information'] },
        ],
      },
      {
        name: 'two agents that wait for each other',
        files: {
          'agents/a.md': file('cloud-planner', 'Trigger validation from:\n\n- ⟦**log-reader**: looks at the result⟧\n'),
          'agents/b.md': file('log-reader', needs('cloud-planner')),
        },
        findings: [
          {
            messageId: 'validation',
            data: { subject: 'log-reader', value: '', other: 'cloud-planner' },
            related: ['**cloud-planner**: looks at the result'],
          },
        ],
      },
      {
        name: 'two places for one kind of documents',
        files: {
          'agents/a.md': file('cloud-planner', 'Keep all design documents in /docs/design/.\n'),
          'agents/b.md': file('log-reader', '⟦All design documents are stored in /wiki.⟧\n'),
        },
        findings: [
          {
            messageId: 'home',
            data: { subject: 'design', value: '/wiki', other: 'cloud-planner' },
            related: ['Keep all design documents in /docs/design/.'],
          },
        ],
      },
      {
        name: 'work that a table gives to another agent',
        files: {
          'agents/a.md': file('log-reader', 'Read.\n', 'proactive_triggers:\n  - query_plan_slow\n'),
          'agents/b.md': file('team-lead', '```yaml\nquery:\n  ⟦plan: "sql-pro.md"⟧\n```\n'),
        },
        findings: [
          { messageId: 'owner', data: { subject: 'query plan', value: 'sql-pro', other: 'log-reader' }, related: ['query_plan_slow'] },
        ],
      },
    ],
  },
  { describe, it },
);
