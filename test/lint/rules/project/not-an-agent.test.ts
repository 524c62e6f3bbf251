import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/project/not-an-agent.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    onlyOnePossible: 'it speaks of the file as a whole',
    quiet: [
      { name: 'an agent', text: '---\nname: x\ndescription: Use when x\n---\nYou fix tests.\n' },
      { name: 'an agent called README', path: 'agents/README.md', text: '---\nname: x\ndescription: Use when x\n---\n' },
      { name: 'an agent that forgot its front matter', path: 'agents/style-guide.md', text: 'You are a reviewer of prose.\n' },
      { name: 'text whose name says nothing', path: 'agents/prose-reviewer.md', text: '# Prose reviewer\n\n- Reads prose.\n' },
      { name: 'settings of an agent without a name', text: '---\nmodel: opus\n---\n' },
      { name: 'a mistyped name', text: '---\nName: x\n---\nWe fix tests.\n' },
      { name: 'front matter that never ends', path: 'agents/README.md', text: '---\nname: x\n' },
    ],
    finds: [
      {
        name: 'a README',
        path: 'agents/README.md',
        text: '# Agents\n\nWhat each of our agents is for.\n',
        findings: [
          {
            messageId: 'skipped',
            whole: true,
            severity: 'info',
            message:
              'Unexpected file without `name` and `description`, which Claude Code passes over; expected it outside the agents folder',
          },
        ],
      },
      {
        name: 'a summary with its name in capitals',
        path: 'agents/AUDIT_2024.md',
        text: '# Audit\n',
        findings: [{ messageId: 'skipped', whole: true }],
      },
      {
        name: 'a document that quotes a role',
        path: 'agents/naming-guide.md',
        text: '# Names\n\n> You are a tester.\n',
        findings: [{ messageId: 'skipped', whole: true }],
      },
      {
        name: 'a page with a title of its own',
        text: '---\ntitle: Our agents\n---\nAll of them.\n',
        findings: [{ messageId: 'skipped', whole: true }],
      },
      { name: 'an empty file', text: '\n', findings: [{ messageId: 'skipped', whole: true }] },
      {
        name: 'a skill among the agents',
        path: 'agents/charts/SKILL.md',
        text: '---\nname: charts\ndescription: Use when a chart is wanted\n---\nDraw it.\n',
        findings: [
          {
            messageId: 'skill',
            whole: true,
            severity: 'warning',
            message: 'Unexpected skill, of which Claude Code makes an agent `charts`; expected it in a folder of skills',
          },
        ],
      },
      {
        name: 'a README of a plugin, which becomes an agent',
        scope: 'plugin',
        path: 'agents/README.md',
        text: '# Agents\n',
        findings: [
          {
            messageId: 'loaded',
            whole: true,
            severity: 'warning',
            message:
              'Unexpected document, of which the plugin makes an agent `README` with every tool; expected it outside the agents folder',
          },
        ],
      },
    ],
  },
  { describe, it },
);
