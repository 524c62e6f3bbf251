import rule from '../../../../src/lint/rules/fantasy/speculative-future.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(rule, {
  quiet: [
    {
      name: 'sciences, standards and products that exist',
      text: agent`
        ---
        name: reviewer
        description: Reviews cryptography. Use after each change.
        ---

        - Plan the migration to post-quantum cryptography and quantum-safe keys.
        - Follow the WCAG 3.0 draft; try the experimental features of React.
        - Simulate quantum circuits with Qiskit.
        - Watch the budget: be cost-conscious, and plan for growth.
        - Use time-travel debugging.
      `,
    },
    {
      name: 'warnings, questions, studies and fiction',
      text: agent`
        ---
        name: writer
        description: Writes essays. Use when an essay is due.
        ---

        - Never promise AGI or telepathy.
        - What would a sentient machine say?
        - Summarize research on artificial general intelligence.
        - Write science fiction about telepathic ships.
        - Do not assume "quantum-enhanced" agents.
      `,
    },
    {
      name: 'a product whose name holds the word',
      text: agent`
        ---
        name: fooagi-operator
        description: Operates FooAGI. Use when an AGI instance is down.
        ---

        - Restart the AGI services.
      `,
    },
  ],
  finds: [
    {
      name: 'minds and powers that nobody has',
      text: agent`
        ---
        name: thinker
        description: Coordinates agents with ⟦artificial general intelligence⟧. Use for plans.
        ---

        You are a ⟦superintelligent⟧ planner with ⟦quantum-enhanced⟧ reasoning.

        - Agents share thoughts by ⟦telepathy⟧.
      `,
      findings: [
        {
          messageId: 'future',
          data: { claim: 'artificial general intelligence' },
          message:
            'Unexpected `artificial general intelligence`, expected a tool or method that exists today: a sub-agent can use nothing that nobody has built',
          certainty: 'likely',
          severity: 'warning',
        },
        { messageId: 'future', data: { claim: 'superintelligent' } },
        { messageId: 'future', data: { claim: 'quantum-enhanced' } },
        { messageId: 'future', data: { claim: 'telepathy' } },
      ],
    },
    {
      name: 'promises of a later version',
      text: agent`
        ---
        name: thinker
        description: Makes plans. Use for plans.
        ---

        - The planner ⟦will be able to gain full autonomy⟧.
        - Plans ⟦beyond human comprehension⟧.
      `,
      findings: [
        { messageId: 'future', certainty: 'possible' },
        { messageId: 'future', certainty: 'possible' },
      ],
    },
  ],
});
