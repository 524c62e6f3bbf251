import rule from '../../../../src/lint/rules/contradiction/rule-self-violation.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

const FENCE = '```';

testRule(rule, {
  quiet: [
    {
      name: 'things of the other kind, and cases in which something is done',
      text: agent`
        ---
        name: coordinator
        description: Hires crews. Use when a round is due.
        ---

        **MUST NOT hire guarded crews.**

        - **Unit:** as a guest it may hire its declared non-guarded crews

        Only remove the import if the file:

        - Is NOT a class component

        ${FENCE}jsx
        class Board extends React.Component {
        }
        ${FENCE}
      `,
    },
    {
      name: 'a ban of one branch, and one of many sentences',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        - Foreign shop → send the order. Do not use ${'`paint.json`'}.
        - Output ${'`OFF`'} (exit 3): **stop at once.** Do NOT mix the paint, do NOT use ${'`mix paint`'}. Report it. End there.

        ${FENCE}sh
        cat paint.json
        mix paint
        ${FENCE}
      `,
    },
    {
      name: 'a ban that holds for one folder',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        ## Rules

        - Never call eval in src/paint/ files

        ${FENCE}js
        eval(order)
        ${FENCE}
      `,
    },
    {
      name: 'a ban of what is not needed',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        ## Rules

        - Avoid unnecessary !important

        ${FENCE}css
        color: red !important;
        ${FENCE}
      `,
    },
    {
      name: 'a command that shares its name with a language',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        ## Rules

        - Never use \`Bash(cat)\` to create panels

        ${FENCE}bash
        for f in a b; do
        ${FENCE}
      `,
    },
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
      name: 'a quoted term that a sample only speaks of, and one in code',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        - Avoid vague words such as "nice" or "quick"

        ${FENCE}markdown
        Shade: deep blue, not "nice"
        ${FENCE}

        ${FENCE}ts
        const nice = 1
        ${FENCE}
      `,
    },
    {
      name: 'a command after a copy, and one in a sentence that warns of it',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        ## Rules

        - Always make a backup before you strip a panel

        ## Steps

        1. Flag \`rm -rf panels\` in scripts

        ${FENCE}sh
        cp -r panels /safe && rm -rf panels
        ${FENCE}
      `,
    },
    {
      name: 'names of several languages, and a name that keeps the rule',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        - snake_case for functions

        ${FENCE}python
        def paint_panel():
        ${FENCE}

        ${FENCE}java
        void paintPanel() {}
        ${FENCE}
      `,
    },
    {
      name: 'a text within its limit, and a placeholder',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        - Titles under 60 characters

        ${FENCE}markdown
        Title: A panel in blue
        Title: [a title that says in many words which panel was painted in which shade]
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

        ## Sample

        ${FENCE}js
        ⟦paint.spray()⟧
        ${FENCE}
      `,
      findings: [{ messageId: 'sample', certainty: 'likely', data: { what: '`paint.spray()`', ban: 'Never use `paint.spray()`' } }],
    },
    {
      name: 'what style guides of languages forbid',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        ## Rules

        - Never use \`unwrap()\` outside tests
        - No skipped tests

        ${FENCE}rust
        ⟦let panel = shades.first().unwrap();⟧
        ${FENCE}

        ${FENCE}ts
        ⟦describe.skip('panel', () => {})⟧
        ${FENCE}
      `,
      findings: [
        { messageId: 'sample', certainty: 'possible', data: { what: '`unwrap`', ban: 'Never use `unwrap()` outside tests' } },
        { messageId: 'sample', certainty: 'possible', data: { what: 'skipped tests', ban: 'No skipped tests' } },
      ],
    },
    {
      name: 'commands in samples and in sentences',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        - Always plan before applying
        - Remove panels one by one, never bulk delete

        ## Steps

        1. Roll out with ⟦\`terraform apply -auto-approve\`⟧

        ${FENCE}sh
        ⟦xargs -a panels.txt rm -f⟧
        ${FENCE}
      `,
      findings: [
        { messageId: 'sample', data: { what: 'a change without a plan', ban: 'Always plan before applying' } },
        { messageId: 'sample', data: { what: 'a removal of all at once', ban: 'never bulk delete' } },
      ],
    },
    {
      name: 'words, names and lengths that a rule rules out',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        - Avoid vague words such as "nice" or "quick"
        - Table names in snake_case
        - Titles under 20 characters

        ${FENCE}markdown
        ⟦The panel looks nice today⟧
        ⟦Title: A panel that nobody could have painted better⟧
        ${FENCE}

        ${FENCE}sql
        ⟦CREATE TABLE paintedPanels (id uuid);⟧
        ${FENCE}
      `,
      findings: [
        { messageId: 'sample', data: { what: '"nice"', ban: 'Avoid vague words such as "nice" or "quick"' } },
        { messageId: 'sample', data: { what: 'title of 45 characters', ban: 'Titles under 20 characters' } },
        { messageId: 'sample', data: { what: '`paintedPanels` instead of snake_case', ban: 'Table names in snake_case' } },
      ],
    },
    {
      name: 'what guides for writers forbid, with every rule that forbids it',
      text: agent`
        ---
        name: painter
        description: Paints panels. Use when a panel is bare.
        ---

        - Keep tasks technology-agnostic
        - No technology names
        - No exclamation marks

        ${FENCE}markdown
        ⟦Store the shade in PostgreSQL⟧
        ⟦The panel is blue!⟧
        ${FENCE}
      `,
      findings: [
        {
          messageId: 'sample',
          certainty: 'possible',
          data: { what: 'a technology by name', ban: 'No technology names' },
          related: ['No technology names', 'Keep tasks technology-agnostic'],
        },
        { messageId: 'sample', data: { what: 'an exclamation mark', ban: 'No exclamation marks' } },
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

        - Never overwrite originals
      `,
      findings: [
        {
          messageId: 'step',
          certainty: 'likely',
          data: { step: 'Overwrite the originals', ban: 'Never overwrite originals', about: 'overwrite original' },
        },
      ],
    },
  ],
});
