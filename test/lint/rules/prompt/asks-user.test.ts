import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/prompt/asks-user.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
      {
        name: 'orders not to ask',
        text: '- Never ask the user for permission.\n- Decide without waiting for user approval.\n- There is no need to ask the user.',
      },
      { name: 'permissions of users of the product', text: '- Check user permissions on every request.\n- Design user consent forms.' },
      { name: 'a workflow that is built, not followed', text: '- Build approval workflows that wait for human approval.' },
      {
        name: 'what stands below a ban',
        text: '## Do NOT\n\n- Ask the user which database is meant.\n\n## Limits\n\nYou must never:\n\n- Wait for user approval.',
      },
      { name: 'a sentence about asking', text: 'Look it up yourself. Asking the user about the schema costs a turn.' },
      { name: 'words to print', text: '- Print `Plan written, awaiting human approval.`' },
      { name: 'an example', text: '# Examples\n\n- Ask the user which database is meant.' },
      { name: 'a quotation', text: '> Ask the user which database is meant.' },
      { name: 'somebody else who asks', text: '- Report back, so that the orchestrator can ask the user.' },
    ],
    finds: [
      {
        name: 'an order to ask, with a condition and another one behind it',
        text: '- If the schema is unclear, ask the user for it.\n- ⟦Ask the user which database is meant⟧.\n- Wait for user confirmation.',
        findings: [
          {
            messageId: 'ask',
            severity: 'warning',
            certainty: 'likely',
            message:
              'Unexpected order `Ask the user which database is meant`, expected it to return its open questions: a sub-agent can not reach the user, and asking ends its run',
            related: ['ask the user for it', 'Wait for user confirmation'],
          },
        ],
      },
      {
        name: 'an order to wait',
        text: '1. Show the plan.\n2. ⟦Wait for user approval before you migrate⟧.',
        findings: [{ messageId: 'wait' }],
      },
      { name: 'an order to ask and to hear each answer', text: '⟦Ask questions **one at a time⟧**.', findings: [{ messageId: 'ask' }] },
      { name: 'an order to confirm', text: 'Always ⟦confirm the plan with the user⟧.', findings: [{ messageId: 'ask' }] },
      { name: 'a tool that no sub-agent has', text: '⟦Use `AskUserQuestion⟧` for the name.', findings: [{ messageId: 'tool' }] },
      {
        name: 'a question for want of something',
        text: 'When the schema is missing, ⟦ask the user for it⟧.',
        findings: [{ messageId: 'ask', certainty: 'possible' }],
      },
    ],
    onlyOnePossible: 'further questions are related places of the first',
  },
  { describe, it },
);
