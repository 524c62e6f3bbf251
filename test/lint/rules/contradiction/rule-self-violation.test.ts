import rule from '../../../../src/lint/rules/contradiction/rule-self-violation.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

const FENCE = '```';

testRule(rule, {
  quiet: [
    {
      name: 'a sample that keeps the rule, and one that shows what not to do',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        - Never use \`console.log\`.
        - No emojis.

        ${FENCE}ts
        logger.info('painted')
        ${FENCE}

        Wrong:

        ${FENCE}ts
        console.log('painted')
        ${FENCE}
      `,
    },
    {
      name: 'a rule with a condition, and one about something else',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        - Avoid \`var\` when the compiler allows it.
        - Never log colours with \`paint.spray()\` in workshops.

        ${FENCE}js
        var panel = 1
        paint.spray()
        ${FENCE}
      `,
    },
    {
      name: 'mobile first, with a query that widens',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        - Mobile-first styles

        ${FENCE}css
        @media (min-width: 768px) { .panel { display: grid } }
        @media (max-width: 320px) { .panel { padding: 0 } }
        ${FENCE}
      `,
    },
    {
      name: 'two rules that differ, which another rule reports',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        ## Rules

        - Never spray panels.
        - Always spray panels.
      `,
    },
  ],
  finds: [
    {
      name: 'samples against rules that can be checked',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        - Always use functional components; class components are legacy.
        - Mobile-first layouts
        - Never use \`console.log\`
        - No emojis in reports

        ${FENCE}tsx
        ⟦class Panel extends React.Component {⟧
        ⟦  console.log('painted')⟧
        ${FENCE}

        ${FENCE}css
        ⟦@media (max-width: 600px) { .panel { padding: 0 } }⟧
        ${FENCE}

        ${FENCE}markdown
        ⟦## 🎨 Painted⟧
        ${FENCE}
      `,
      findings: [
        { messageId: 'sample', data: { what: 'class components', ban: 'Always use functional components' } },
        { messageId: 'sample', certainty: 'likely' },
        { messageId: 'sample', data: { what: 'styles for wide screens first', ban: 'Mobile-first layouts' } },
        { messageId: 'sample', data: { what: 'emoji', ban: 'No emojis in reports' } },
      ],
    },
    {
      name: 'a sample with the words or the code that a rule names',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        - Never use \`paint.spray()\`
        - Never attach foreign keys to the colour schema

        ## Sample

        ${FENCE}js
        ⟦paint.spray()⟧
        ${FENCE}

        ${FENCE}sql
        ⟦ALTER TABLE panels ADD FOREIGN KEY (shade) REFERENCES colour.shades (id) -- attach⟧
        ${FENCE}
      `,
      findings: [
        { messageId: 'sample', certainty: 'possible', data: { what: '`paint.spray()`', ban: 'Never use `paint.spray()`' } },
        { messageId: 'sample', certainty: 'possible' },
      ],
    },
    {
      name: 'a step against a rule',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        ## Process

        1. ⟦Overwrite the originals⟧

        ## Rules

        - Always take a backup first
      `,
      findings: [
        {
          messageId: 'step',
          certainty: 'likely',
          data: { step: 'Overwrite the originals', ban: 'Always take a backup first', about: 'a copy to return to' },
        },
      ],
    },
  ],
});
