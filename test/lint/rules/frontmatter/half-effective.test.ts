import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/frontmatter/half-effective.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

/** An agent with these further lines of front matter. */
function agentWith(lines: string): string {
  return `---\nname: x\ndescription: Use when x\n${lines}\n---\nYou fix tests.\n`;
}

testRule(
  rule,
  {
    quiet: [
      { name: 'settings that always count', text: agentWith('model: opus\ntools: Read') },
      { name: 'empty values', text: agentWith('initialPrompt:\neffort: ""') },
      { name: 'values of a wrong kind, which another rule reports', text: agentWith('effort: 3') },
      { name: 'what a plugin agent ignores anyway', scope: 'plugin', text: agentWith('initialPrompt: Go\npermissionMode: plan') },
      { name: 'no front matter', text: 'initialPrompt: Go\n' },
    ],
    finds: [
      {
        name: 'each such setting',
        text: agentWith('⟦initialPrompt⟧: Go\n⟦effort⟧: low\n⟦permissionMode⟧: plan'),
        findings: [
          {
            messageId: 'main',
            severity: 'info',
            message:
              'Unexpected `initialPrompt`, which counts only where the agent is the main thread; as a sub-agent it starts without it',
          },
          {
            messageId: 'sub',
            message: 'Unexpected `effort`, which counts only in a sub-agent; with `claude --agent` the session keeps its own',
          },
          { messageId: 'sub', data: { key: 'permissionMode' } },
        ],
      },
    ],
  },
  { describe, it },
);
