import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/prompt/elided.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

const tools = (list: string): string => `---\nname: x\ndescription: Use when a test fails\ntools: ${list}\n---\nRead the log.`;

testRule(
  rule,
  {
    quiet: [
      { name: 'a link and a remark', text: '- [Continue with the remaining rules](rules.md)\n- (the rest is up to you)' },
      { name: 'a slot of an answer', text: '# Template\n\n[Continue with all remaining steps...]' },
      { name: 'a rest in code', text: '~~~ts\n// ... rest of the file unchanged\n~~~' },
      { name: 'a list of tools that is written out', text: tools('Read, Grep') },
      { name: 'a tool with a specifier', text: tools('Read, Bash(git log --oneline)') },
    ],
    finds: [
      {
        name: 'lines that stand for other lines',
        text: agent`
          1. Read the schema.

          ⟦[Continue with all remaining steps in the same way...]⟧

          ⟦... (rest of the prompt unchanged)⟧
        `,
        findings: [
          {
            messageId: 'text',
            severity: 'error',
            certainty: 'likely',
            message:
              'Unexpected placeholder `[Continue with all remaining steps in the same way...]`, expected the text itself: Claude takes it as an instruction',
          },
          { messageId: 'text' },
        ],
      },
      {
        name: 'a list of tools that refers to another one',
        text: tools('⟦[All previous tools]⟧ + Monitoring'),
        findings: [{ messageId: 'tools', data: { text: '[All previous tools]' } }],
      },
    ],
  },
  { describe, it },
);
