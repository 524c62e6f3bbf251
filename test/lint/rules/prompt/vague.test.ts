import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/prompt/vague.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
      {
        name: 'instructions that can be checked',
        text: '- Handle errors by returning the message and the exit code.\n- Follow the style guide in docs/style.md.\n- Be concise: at most ten lines.',
      },
      { name: 'a title of what follows', text: 'Steps:\n\n1. Follow best practices\n   - Keep a file below 150 lines\n2. Ensure quality:' },
    ],
    finds: [
      {
        name: 'virtues, practices, manners and qualities',
        text: '- ⟦Be thorough and precise⟧\n- ⟦**Follow industry best practices**⟧\n- ⟦Handle errors gracefully.⟧\n- ⟦Ensure high quality⟧\n- ⟦Use common sense⟧',
        findings: [
          {
            messageId: 'vague',
            severity: 'info',
            certainty: 'possible',
            message: 'Unexpected instruction `Be thorough and precise`, expected one that says what to do: nobody can check this one',
          },
          { messageId: 'vague' },
          { messageId: 'vague' },
          { messageId: 'vague' },
          { messageId: 'vague' },
        ],
      },
    ],
  },
  { describe, it },
);
