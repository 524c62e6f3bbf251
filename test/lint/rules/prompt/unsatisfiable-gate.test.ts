import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/prompt/unsatisfiable-gate.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
      { name: 'an appeal to people', text: '1. Refuse to proceed.\n2. Escalate to a human operator.\n3. Report to the on-call engineer.' },
      { name: 'an appeal without a refusal', text: '1. Write the report.\n2. Escalate to the Review Board.' },
      { name: 'a refusal elsewhere', text: '# First\n\n- Refuse to proceed.\n\n# Second\n\n- Escalate to the Review Board.' },
    ],
    finds: [
      {
        name: 'a refusal that ends with invented offices',
        text: '# On violation\n\n1. Stop all operations\n2. REFUSE to proceed until it is validated\n3. ⟦ESCALATE to Supreme Validators⟧ with a risk assessment\n4. ⟦Report it to the Data Council⟧',
        findings: [
          {
            messageId: 'nobody',
            severity: 'warning',
            certainty: 'likely',
            message:
              'Unexpected gate `Stop all` that waits for `Supreme Validators`, whom no sub-agent can reach, expected it to stop and return what it found to its caller',
          },
          { messageId: 'nobody', data: { gate: 'Stop all', who: 'Data Council' } },
        ],
      },
    ],
  },
  { describe, it },
);
