import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/rules/layer-conflict.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const agentWith = (lines: string): string => `---\nname: checker\ndescription: Use it\n${lines}\nrule_pack: { use: base }\n---\nCheck.\n`;
const packWith = (tools: string): string =>
  `name: base\nversion: 1.0.0\ntools: ${tools}\nrules: [{ n: 1, title: Count, body: [Count.] }]\n`;

testRule(
  rule,
  {
    quiet: [
      {
        name: 'grants that nobody denies, and denials of what nobody grants',
        files: {
          'agents/checker.md': agentWith('tools: Read, Bash\ndisallowedTools: Bash(rm *)'),
          'agents/rules/base.rules.yaml': packWith('{ add: [Grep], deny: [WebSearch, Bash(curl *)] }'),
        },
      },
      {
        name: 'a project that takes away what agents and packs grant',
        files: {
          'agents/checker.md': agentWith('tools: Read, Bash'),
          'agents/rules/base.rules.yaml': packWith('{ add: [Grep] }'),
          'agents/rules/project.overrides.yaml': 'every: { tools: { deny: [Bash, Grep] } }\n',
        },
      },
      {
        name: 'an agent that has every tool',
        files: { 'agents/checker.md': agentWith('model: opus'), 'agents/rules/base.rules.yaml': packWith('{ deny: [Bash] }') },
      },
    ],
    finds: [
      {
        name: 'a pack that denies what the agent lists, an agent that denies what the pack adds',
        files: {
          'agents/checker.md': agentWith('tools: ⟦Read, Bash(git *)⟧\ndisallowedTools: WebFetch'),
          'agents/rules/base.rules.yaml': packWith('{ add: [⟦WebFetch⟧], deny: [Bash] }'),
        },
        findings: [
          {
            messageId: 'denied',
            message: 'Unexpected grant of `Bash(git *)`, which another layer denies, expected one of them to give way; the denial holds',
            severity: 'warning',
            related: ['Bash'],
          },
          { messageId: 'denied', related: ['WebFetch'] },
        ],
      },
      {
        name: 'an exception for one agent that a denial for every agent takes back',
        files: {
          'agents/checker.md': agentWith('tools: Read'),
          'agents/rules/base.rules.yaml': packWith('{ add: [Grep] }'),
          'agents/rules/project.overrides.yaml': 'every: { tools: { deny: [Bash] } }\nagents: { checker: { tools: { add: [⟦Bash⟧] } } }\n',
        },
        findings: [{ messageId: 'denied', data: { tool: 'Bash' }, related: ['Bash'] }],
      },
      {
        name: 'layers that leave nothing',
        files: {
          'agents/checker.md': agentWith('tools: ⟦Read⟧'),
          'agents/rules/base.rules.yaml': packWith('{ add: [Grep] }'),
          'agents/rules/project.overrides.yaml': 'every: { tools: { only: [Edit, Write] } }\n',
        },
        findings: [
          {
            messageId: 'noneLeft',
            message: 'Unexpected layers that leave `checker` without a tool, expected at least one',
            severity: 'error',
          },
        ],
      },
    ],
  },
  { describe, it },
);
