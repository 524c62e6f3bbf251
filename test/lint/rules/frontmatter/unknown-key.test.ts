import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/frontmatter/unknown-key.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

function agentWith(lines: string): string {
  return `---\nname: x\ndescription: Use when x\n${lines}\n---\nYou fix tests.\n`;
}

testRule(
  rule,
  {
    quiet: [
      {
        name: 'every key that Claude Code reads',
        text: agentWith('tools: Read\nmodel: opus\ncolor: red\nmemory: user\nomitClaudeMd: true'),
      },
      { name: 'triggers, which another rule reports', text: agentWith('proactive_triggers: [a_b]\ntriggers: { keywords: [a] }') },
      { name: 'the keys of a source', text: agentWith('rule_pack: { use: p }\nspecializations: [a]\nyears_experience: 3') },
      { name: 'a mistyped name, which another rule reports', text: '---\nName: x\ndescription: Use when x\n---\nYou fix tests.\n' },
      {
        name: 'a dialogue in a broken description',
        text: '---\nname: x\ndescription: Use it\nuser: "a: b"\nassistant: "b" : c\n---\nYou fix.\n',
      },
      {
        name: 'a guard hook outside `hooks`, which another rule reports',
        text: agentWith('PreToolUse:\n  - hooks: [{ type: command, command: ./check.sh }]'),
      },
      {
        name: 'a slip for the description, which another rule reports',
        text: '---\nname: x\nwhen_to_use: A test fails\n---\nYou fix tests.\n',
      },
      { name: 'no front matter', text: 'priority: 1\n' },
    ],
    finds: [
      {
        name: 'a key for plugins alone',
        text: agentWith('⟦when_to_use⟧: A test fails'),
        findings: [
          {
            messageId: 'outsidePlugin',
            severity: 'warning',
            message: 'Unexpected key `when_to_use` outside of a plugin, where Claude Code ignores it',
          },
        ],
      },
      {
        name: 'keys that are near to a real one',
        text: agentWith('⟦allowed-tools⟧: Read\n⟦permission_mode⟧: plan\n⟦maxturns⟧: 5'),
        findings: [
          {
            messageId: 'near',
            severity: 'warning',
            message: 'Unknown key `allowed-tools` in the front matter, did you mean `tools`; Claude Code ignores it',
          },
          { messageId: 'near', data: { key: 'permission_mode', near: 'permissionMode' } },
          { messageId: 'near', data: { key: 'maxturns', near: 'maxTurns' } },
        ],
      },
      {
        name: 'a mistyped key in a version that gave no hints',
        claudeVersion: '2.1.197',
        text: agentWith('⟦modle⟧: opus'),
        findings: [{ messageId: 'near', data: { key: 'modle', near: 'model' } }],
      },
      {
        name: 'a key that looks as if it pinned the model',
        text: agentWith('model: opus\n⟦modelId⟧: claude-opus-4-1-20250805'),
        findings: [
          {
            messageId: 'beside',
            severity: 'warning',
            message: 'Unexpected key `modelId` beside `model`, which alone counts; Claude Code ignores it',
          },
        ],
      },
      {
        name: 'keys of other programs, once each',
        text: agentWith('⟦priority⟧: high\n⟦metadata⟧: { version: 1 }\npriority: low\n⟦note⟧: a\n⟦maxTokens⟧: 500'),
        findings: [
          { messageId: 'unknown', severity: 'info', message: 'Unknown key `priority` in the front matter; Claude Code ignores it' },
          { messageId: 'unknown', severity: 'info', data: { key: 'metadata' } },
          { messageId: 'unknown', severity: 'info', data: { key: 'note' } },
          { messageId: 'unknown', severity: 'info', data: { key: 'maxTokens' } },
        ],
      },
      {
        name: 'a key of a source in a file that is none',
        text: agentWith('⟦experience_level⟧: senior'),
        findings: [{ messageId: 'unknown', severity: 'info' }],
      },
      {
        name: 'a key that a plugin may not set',
        scope: 'plugin',
        text: agentWith('⟦permissionMode⟧: plan\n⟦hooks⟧: {}'),
        findings: [
          { messageId: 'inPlugin', severity: 'warning', data: { key: 'permissionMode' } },
          { messageId: 'inPlugin', severity: 'warning', data: { key: 'hooks' } },
        ],
      },
      {
        name: 'a key of a later version',
        claudeVersion: '2.1.197',
        text: agentWith('⟦omitClaudeMd⟧: true'),
        findings: [{ messageId: 'unknown', severity: 'info' }],
      },
    ],
  },
  { describe, it },
);
