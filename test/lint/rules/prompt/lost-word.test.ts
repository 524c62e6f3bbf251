import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/prompt/lost-word.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
      { name: 'two blanks here and there', text: '- Read  the schema.\n- Write the  migration.' },
      {
        name: 'endings and hyphens in their place',
        text: '- Use mocks and stubs for test-driven work.\n- Pass -first to the program.\n- Sheets S, A and D.',
      },
      { name: 'one slip of the pen', text: '- Use s and stubs.' },
      { name: 'a pattern with alternatives', text: '~~~sh\ngrep -r "mock\\|fake" src/\n~~~' },
    ],
    finds: [
      {
        name: 'a word that is gone everywhere',
        text: agent`
          # ⟦Test -driven⟧

          - Use s and stubs for clear  contracts.
          - Verify that no , fake or stub remains.
        `,
        findings: [
          {
            messageId: 'lost',
            severity: 'warning',
            certainty: 'likely',
            message:
              'Unexpected gap in `Test -driven`, one of 4 that tell of a word which was deleted everywhere, expected the word or another sentence',
            related: ['Use s and', 'clear  contracts.', 'no , fake'],
          },
        ],
      },
      {
        name: 'a search with an empty alternative',
        text: '- All components are done, ⟦not ed.⟧\n\n~~~sh\ngrep -r "\\|fake\\|stub" src/\n~~~',
        findings: [{ messageId: 'lost', data: { text: 'not ed.', count: 2 } }],
      },
    ],
    onlyOnePossible: 'further gaps are related places of the first',
  },
  { describe, it },
);
