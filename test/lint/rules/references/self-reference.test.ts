import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/references/self-reference.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const named = (name: string, body: string): string => `---\nname: ${name}\ndescription: Use when a test fails\n---\n${body}\n`;

testRule(
  rule,
  {
    quiet: [
      { name: 'a hand-off to another agent', path: 'agents/a.md', text: named('api-designer', 'Delegate the schema to db-admin.') },
      {
        name: 'an agent that tells itself from others',
        text: named('api-designer', '## Other agents\n\n- **api-designer** (this agent): owns the contract'),
      },
      { name: 'what the agent itself does', text: named('api-designer', '- Write into the log: contract reviewed by api-designer') },
      { name: 'a sentence about the agent', text: named('api-designer', 'The api-designer agent never deploys.') },
      {
        name: 'a file of the name that another agent registers',
        files: {
          'agents/db-admin.md': named('senior-db-admin', 'Delegate to db-admin.'),
          'agents/other.md': named('db-admin', 'Tune queries.'),
        },
      },
      { name: 'a file that Claude Code does not list', path: 'agents/db-admin.md', text: 'Delegate to db-admin.\n' },
    ],
    finds: [
      {
        name: 'hand-offs by the registered name, once',
        text: named('api-designer', '- Coordinate with ⟦api-designer⟧.md on the contract\n- Escalate to api-designer'),
        findings: [{ messageId: 'self', data: { target: 'api-designer' }, related: ['api-designer'] }],
      },
      {
        name: 'a hand-off by the name of its own file',
        files: {
          'agents/db-admin.md': named('senior-db-admin', '- Coordinate with ⟦db-admin⟧.md first'),
          'agents/lead.md': named('tech-lead', 'Delegate to ⟦tech-lead⟧.'),
        },
        findings: [
          { messageId: 'self', data: { target: 'db-admin' } },
          { messageId: 'self', data: { target: 'tech-lead' } },
        ],
      },
    ],
  },
  { describe, it },
);
