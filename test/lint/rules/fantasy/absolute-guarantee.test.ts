import rule from '../../../../src/lint/rules/fantasy/absolute-guarantee.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(rule, {
  quiet: [
    {
      name: 'what another thing is preferred to, exit codes, and checks that check nothing',
      text: agent`
        ---
        name: gate
        description: Guards merges. Use before each merge.
        ---

        - Prefer running code over perfect code.
        - End with a non-zero failure code.
        - Look for tests that can't fail.
        - Report dishonest tests that cannot fail.
      `,
    },
    {
      name: 'what can be counted or tested, and duties',
      text: agent`
        ---
        name: gate
        description: Guards merges with zero-downtime deployments. Use before each merge.
        ---

        - 100% of the tests must pass.
        - 100% type coverage for public functions
        - Never commit secrets; zero tolerance for skipped tests.
        - Ensure all links are valid.
        - Verify that no bypass is possible.

        Release checklist:
        - Zero critical vulnerabilities
        - Zero errors in the log
      `,
    },
    {
      name: 'what languages, protocols and contracts guarantee',
      text: agent`
        ---
        name: systems
        description: Builds brokers. Use when messages get lost.
        ---

        - Raft guarantees all committed entries.
        - Exactly-once delivery guaranteed
        - Exception safety guarantees
        - Consistency guarantees across all replicas
      `,
    },
    {
      name: 'names, maxims, warnings and quotations',
      text: agent`
        ---
        name: craft
        description: Builds pages. Use when a page is ugly.
        ---

        - Pixel-perfect results come from tokens; perfect forwarding is a C++ idiom.
        - Perfect documentation is useless when nobody finds it.
        - Never promise error-free code.
        - Never fails silently: raise an error.
        - Always works from the newest branch.
        - Avoid words such as "flawless execution".

        ## Anti-patterns
        - Guaranteed success
      `,
    },
  ],
  finds: [
    {
      name: 'perfection',
      text: agent`
        ---
        name: writer
        description: Writes ⟦error-free code⟧. Use when code is missing.
        ---

        - Keep a ⟦perfect audit trail⟧.
        - **⟦Absolute protection⟧**
      `,
      findings: [
        { messageId: 'flawless', certainty: 'likely', data: { claim: 'error-free code' } },
        { messageId: 'flawless', certainty: 'likely' },
        { messageId: 'flawless', certainty: 'possible' },
      ],
    },
    {
      name: 'totals that nobody can bound',
      text: agent`
        ---
        name: books
        description: Keeps books. Use when a month ends.
        ---

        You deliver ⟦100% accuracy⟧ and ⟦completely secure⟧ books with ⟦zero data loss⟧.

        Close checklist:
        - ⟦Accuracy 100%⟧ reached

        Delivery notification:
        "Books closed. ⟦No booking errors possible⟧."
      `,
      findings: [
        { messageId: 'total', certainty: 'likely' },
        { messageId: 'total', certainty: 'likely' },
        { messageId: 'total', certainty: 'likely' },
        { messageId: 'total', certainty: 'possible' },
        { messageId: 'total', certainty: 'possible' },
      ],
    },
    {
      name: 'guarantees',
      text: agent`
        ---
        name: mail
        description: Sends mail. Use when mail is due.
        ---

        You ⟦guarantee delivery⟧. Your answers ⟦are guaranteed to⟧ arrive.

        Mail checklist:
        - Delivery ⟦guaranteed⟧
      `,
      findings: [
        { messageId: 'guaranteed', certainty: 'likely' },
        { messageId: 'guaranteed', certainty: 'likely' },
        { messageId: 'guaranteed', certainty: 'possible' },
      ],
    },
    {
      name: 'infallibility',
      text: agent`
        ---
        name: oracle
        description: Judges. Use when in doubt.
        ---

        ⟦You never make mistakes⟧. You are ⟦always right⟧.

        - ⟦Eliminates all errors⟧
        - ⟦Never produces wrong⟧ answers
      `,
      findings: [
        { messageId: 'never', certainty: 'possible' },
        { messageId: 'never', certainty: 'likely' },
        { messageId: 'never', certainty: 'likely' },
        { messageId: 'never', certainty: 'possible' },
      ],
    },
  ],
});
