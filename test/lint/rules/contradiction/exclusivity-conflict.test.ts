import rule from '../../../../src/lint/rules/contradiction/exclusivity-conflict.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(rule, {
  quiet: [
    {
      name: 'two matters of one list that their labels name',
      text: agent`
        ---
        name: clerk
        description: Keeps records. Use when a record is due.
        ---

        - **At the desk**: Scan receipts with the flatbed
        - **On the road**: Scan receipts with phones only
        - **Pages of the shop**: Use only Playwright
        - **Pages of the press**: Use Cypress
      `,
    },
    {
      name: 'options beside each other, other uses, and options of other things',
      text: agent`
        ---
        name: clerk
        description: Keeps records. Use when a record is due.
        ---

        - Install with npm or yarn.
        - Return only JSON for records.
        - Write the answer in Markdown for readers.
        - Use Jest.
        - Use only Prisma.
        - Migrate from Sequelize to Prisma.
        - If a page needs a browser, use only Playwright.
        - Compare Playwright with Cypress.
      `,
    },
    {
      name: 'a folder within the other, and other things',
      text: agent`
        ---
        name: clerk
        description: Keeps records. Use when a record is due.
        ---

        - Keep all test reports in reports/tests.
        - Save the test reports to reports/tests/unit.
        - Save pictures to img/shots.
      `,
    },
    {
      name: 'two layouts, and figures that look like folders',
      text: agent`
        ---
        name: clerk
        description: Keeps records. Use when a record is due.
        ---

        ### Town

        **Layout:**

        - Records: \`town/records/*.md\`

        ### Harbor

        **Layout:**

        - Records: \`harbor/records/*.md\`

        ## Reports

        - Tests: 46/48 passed
        - All tests: 58/60 passed
      `,
    },
    {
      name: 'what is told of a thing',
      text: agent`
        ---
        name: clerk
        description: Keeps records. Use when a record is due.
        ---

        - You MUST use the Linux script for ALL scans.
        - Windows shares are slow.
      `,
    },
  ],
  finds: [
    {
      name: 'one option alone against another',
      text: agent`
        ---
        name: clerk
        description: Keeps records. Use when a record is due.
        ---

        - ⟦Follow the Google style guide⟧.
        - ⟦Install packages with pnpm⟧.
        - Use only npm.
        - Formatting governed solely by the old Sun conventions
        - Return only JSON.
        - ⟦Write the report as plain text⟧.
      `,
      findings: [
        {
          messageId: 'other',
          data: {
            other: 'Follow the Google style guide',
            alone: 'Formatting governed solely by the old Sun conventions',
            what: 'style guide',
          },
        },
        { messageId: 'other', certainty: 'possible' },
        { messageId: 'other' },
      ],
    },
    {
      name: 'all in one folder, and some of it in another',
      text: agent`
        ---
        name: clerk
        description: Keeps records. Use when a record is due.
        ---

        - Keep all reports in docs/reports/.
        - ⟦Save reports to out/daily/⟧.
      `,
      findings: [{ messageId: 'other', certainty: 'possible' }],
    },
    {
      name: 'documents that move away from where all of them are',
      text: agent`
        ---
        name: clerk
        description: Keeps records. Use when a record is due.
        ---

        - Maintain all billing documentation in /docs/billing/ with an index.
        - ⟦Run a steady migration of billing documents to the canonical location⟧.
      `,
      findings: [{ messageId: 'other', certainty: 'possible' }],
    },
  ],
});
