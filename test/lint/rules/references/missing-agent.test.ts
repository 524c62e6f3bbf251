import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/references/missing-agent.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const named = (name: string, body = 'Body', keys = ''): string =>
  `---\nname: ${name}\ndescription: Use when a test fails\n${keys}---\n${body}\n`;

testRule(
  rule,
  {
    quiet: [
      {
        name: 'a kind of agents',
        files: { 'agents/a.md': named('a', 'Call the appropriate route-planner agent. An opt-in van-reviewer agent.') },
      },
      {
        name: 'an agent of the collection',
        files: { 'agents/a.md': named('a', '- Consult db-admin.md first'), 'agents/db-admin.md': named('db-admin') },
      },
      { name: 'an agent that Claude Code brings along', files: { 'agents/a.md': named('a', 'Delegate it to @general-purpose.') } },
      { name: 'a file that is read', files: { 'agents/a.md': named('a', '- Take the plan from build-plan.md') } },
      {
        name: 'an agent of the same plugin, by its full name',
        surroundings: { pluginName: 'kit' },
        files: { 'agents/a.md': named('a', 'Call it with `subagent_type: "kit:db-admin"`.'), 'agents/b.md': named('db-admin') },
      },
      { name: 'a tag', files: { 'agents/a.md': named('a', '- Run the tests of @slow-tests, and never add `// @ts-ignore`') } },
      {
        name: 'an agent of that name beside one of a higher rank',
        files: {
          'agents/a.md': named('a', '- Consult db-admin.md'),
          'agents/b.md': named('db-admin'),
          'agents/c.md': named('senior-db-admin'),
        },
      },
      { name: 'the agent itself, by its file', files: { 'agents/db-admin.md': named('senior-db-admin', '- Coordinate with db-admin.md') } },
    ],
    finds: [
      {
        name: 'a renamed agent, with the name to write',
        files: { 'agents/a.md': named('a', '- Coordinate with ⟦db-admin⟧.md first'), 'agents/db-admin.md': named('senior-db-admin') },
        findings: [
          {
            messageId: 'renamed',
            data: { target: 'db-admin', name: 'senior-db-admin' },
            certainty: 'likely',
            related: [null],
            suggestions: [named('a', '- Coordinate with senior-db-admin first')],
          },
        ],
      },
      {
        name: 'an agent whose name has words of rank around it',
        files: {
          'agents/a.md': named('a', '- Coordinate with ⟦db-admin⟧.md first, then hand it over to ⟦web-tester⟧.md'),
          'agents/b.md': named('senior-db-admin'),
          'agents/c.md': named('web-tester-20yr'),
        },
        findings: [
          {
            messageId: 'ranked',
            data: { target: 'db-admin', name: 'senior-db-admin' },
            suggestions: [named('a', '- Coordinate with senior-db-admin first, then hand it over to web-tester.md')],
          },
          {
            messageId: 'ranked',
            data: { target: 'web-tester', name: 'web-tester-20yr' },
            suggestions: [named('a', '- Coordinate with db-admin.md first, then hand it over to web-tester-20yr')],
          },
        ],
      },
      {
        name: 'names that nobody has, in a list of agents and as a mention',
        files: {
          'agents/a.md': named('a', '## Cross-agent validation\n- **⟦db-admn⟧**: schema\n- ask @⟦schema-keeper⟧'),
          'agents/db-admin.md': named('db-admin'),
        },
        findings: [
          { messageId: 'missingNear', data: { target: 'db-admn', name: 'db-admin' }, certainty: 'likely' },
          { messageId: 'missing', data: { target: 'schema-keeper', name: '' }, certainty: 'possible' },
        ],
      },
      {
        name: 'a collaborator of a source',
        files: { 'agents/a.md': named('a', 'Body', 'collaborators: [{ agent: ⟦nobody-there⟧, kind: validates }]\n') },
        findings: [{ messageId: 'missing', data: { target: 'nobody-there', name: '' }, certainty: 'certain' }],
      },
      {
        name: 'one agent in several places once, with a fix for all of them',
        files: {
          'agents/a.md': named(
            'a',
            '- Coordinate with ⟦db-admin⟧.md first\n\nEscalate to db-admin when it fails, or use the `db-admin` agent.',
          ),
          'agents/db-admin.md': named('senior-db-admin'),
        },
        findings: [
          {
            messageId: 'renamed',
            related: [null, 'db-admin', 'db-admin'],
            suggestions: [
              named(
                'a',
                '- Coordinate with senior-db-admin first\n\nEscalate to senior-db-admin when it fails, or use the `senior-db-admin` agent.',
              ),
            ],
          },
        ],
      },
      {
        name: 'an agent whose file Claude Code does not list',
        files: { 'agents/a.md': named('a', 'Delegate the schema to ⟦db-admin⟧.'), 'agents/db-admin.md': 'No front matter\n' },
        findings: [{ messageId: 'unlisted', data: { target: 'db-admin', name: '' }, related: [null] }],
      },
      {
        name: 'an agent that only another collection has',
        files: { 'one/agents/a.md': named('a', 'Delegate the schema to ⟦db-admin⟧.'), 'two/agents/b.md': named('db-admin') },
        findings: [{ messageId: 'elsewhere', data: { target: 'db-admin', name: '' }, certainty: 'possible' }],
      },
      {
        name: 'calls of the Agent tool',
        files: { '.claude/agents/a.md': named('a', 'Call it with `subagent_type: "⟦reviewer⟧"`, then Agent(⟦linter⟧).') },
        findings: [
          { messageId: 'missing', data: { target: 'reviewer', name: '' }, certainty: 'certain' },
          { messageId: 'missing', data: { target: 'linter', name: '' }, certainty: 'certain' },
        ],
      },
      {
        name: 'names that lead nowhere as a hint only, where most of the names of a folder do',
        files: {
          'some/a.md': named('a', '- Delegate to ⟦db-admin⟧, ⟦web-tester⟧ and ⟦api-designer⟧\n- Escalate to ⟦tech-lead⟧'),
        },
        findings: ['db-admin', 'web-tester', 'api-designer', 'tech-lead'].map((target) => ({
          messageId: 'missing',
          data: { target, name: '' },
          certainty: 'possible' as const,
        })),
      },
    ],
  },
  { describe, it },
);
