import rule from '../../../../src/lint/rules/encoding/mojibake.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(rule, {
  quiet: [
    {
      name: 'healthy emoji, accents, quotes and symbols',
      text: agent`
        ---
        name: reviewer
        description: Reviews a diff – “carefully”. Use after each change.
        ---

        # 🚨 Rules
        - Keep the café’s résumé, ≈±5 %, –§2 and 日本語 as they are…
      `,
    },
    { name: 'nothing but ASCII', text: 'Plain text without front matter.\n' },
  ],
  finds: [
    {
      name: 'emoji read as Mac Roman, one finding a run',
      text: agent`
        ---
        name: releaser
        description: Ships releases. Use when a tag is pushed.
        ---

        ## ⟦${'\uF8FF'}üö®⟧ Rules
        - Check the plan ⟦‚Üí⟧ then ship.
      `,
      findings: [
        {
          messageId: 'damaged',
          data: { found: '\uF8FFüö®', wanted: '🚨', codec: 'Mac Roman' },
          certainty: 'certain',
          severity: 'warning',
          fixed: agent`
            ---
            name: releaser
            description: Ships releases. Use when a tag is pushed.
            ---

            ## 🚨 Rules
            - Check the plan ‚Üí then ship.
          `,
        },
        {
          messageId: 'damaged',
          data: { found: '‚Üí', wanted: '→', codec: 'Mac Roman' },
          fixed: agent`
            ---
            name: releaser
            description: Ships releases. Use when a tag is pushed.
            ---

            ## ${'\uF8FF'}üö® Rules
            - Check the plan → then ship.
          `,
        },
      ],
    },
    {
      name: 'a dash read as Windows-1252 twice',
      text: agent`
        ---
        name: releaser
        description: Ships releases. Use when a tag is pushed.
        ---

        Tag first ⟦Ã¢â‚¬â€œ⟧ then ship.
      `,
      findings: [
        {
          messageId: 'damaged',
          message: 'Unexpected damaged characters `Ã¢â‚¬â€œ`, expected `–`: UTF-8 was read as Windows-1252 and saved again',
          fixed: agent`
            ---
            name: releaser
            description: Ships releases. Use when a tag is pushed.
            ---

            Tag first – then ship.
          `,
        },
      ],
    },
    {
      name: 'a single accented letter, which might be meant',
      text: agent`
        ---
        name: releaser
        description: Ships releases. Use when a tag is pushed.
        ---

        The résumé of the ⟦Ã©⟧quipe.
      `,
      findings: [
        {
          messageId: 'suspicious',
          data: { found: 'Ã©', wanted: 'é', codec: 'Windows-1252' },
          certainty: 'possible',
          severity: 'info',
          suggestions: [
            agent`
              ---
              name: releaser
              description: Ships releases. Use when a tag is pushed.
              ---

              The résumé of the équipe.
            `,
          ],
        },
      ],
    },
    {
      name: 'damage in the name, which no fix changes unasked',
      text: agent`
        ---
        name: release⟦â€“⟧guard
        description: Ships releases. Use when a tag is pushed.
        ---

        Ship.
      `,
      findings: [
        {
          messageId: 'damaged',
          suggestions: [
            agent`
              ---
              name: release–guard
              description: Ships releases. Use when a tag is pushed.
              ---

              Ship.
            `,
          ],
        },
      ],
    },
  ],
});
