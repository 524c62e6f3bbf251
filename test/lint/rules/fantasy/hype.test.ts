import rule from '../../../../src/lint/rules/fantasy/hype.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(rule, {
  quiet: [
    {
      name: 'the name of the agent',
      text: agent`
        ---
        name: mastermind
        description: Plans rounds. Use when a round is due.
        ---

        You are the Mastermind — the lead of the depot.
      `,
    },
    {
      name: 'the name of another one',
      text: agent`
        ---
        name: watcher
        description: Watches rounds. Use when a round is due.
        ---

        You are independent from mastermind, who plans.
      `,
    },
    {
      name: 'what found no partner, and a product by its name',
      text: agent`
        ---
        name: reviewer
        description: Reviewer of ledgers. Use after each booking.
        ---

        - Count unmatched rows and stop at an unmatched state.
        - List unmatched results last.

        ## Rulings of the board (Superpowers #12)

        Keep them.
      `,
    },
    {
      name: 'weak praise, which is everywhere',
      text: agent`
        ---
        name: reviewer
        description: Expert reviewer with advanced, comprehensive and robust knowledge of SQL. Use after each change.
        ---

        You are a senior reviewer of exceptional care. Deliver powerful, seamless and intelligent results.
      `,
    },
    {
      name: 'a criterion, a choice, a contrast',
      text: agent`
        ---
        name: chooser
        description: Chooses libraries. Use when a dependency is added.
        ---

        - Prefer battle-tested libraries over new ones.
        - Use battle-tested, maintained open-source packages.
        - Compare the model with state-of-the-art baselines.
        - Keep boring technology rather than cutting-edge frameworks.
        - The parser is battle-tested by the fuzzer before each release.
      `,
    },
    {
      name: 'words that are quoted or forbidden',
      text: agent`
        ---
        name: editor
        description: Edits texts. Use before a release.
        ---

        - Never write "world-class" or "revolutionary".
        - Avoid words like cutting-edge and legendary.
        - Do not call a feature groundbreaking.

        ## Words to avoid

        - World-class service
        - Revolutionary features
      `,
    },
    {
      name: 'terms of art and names',
      text: agent`
        ---
        name: tuner
        description: Tunes searches. Use when a search is slow.
        ---

        - Keep elite individuals in each generation; track elite preservation.
        - Report the DORA class: elite, high, medium or low.
        - **Palo Alto**: Next-generation firewalls and their rules.
        - Think of the next generation of maintainers.
        - Load the binary in Binary Ninja; build the form as a wizard.
        - Interview world-class athletes and top-tier universities.
      `,
    },
    {
      name: 'grades, comparisons and what customers want',
      text: agent`
        ---
        name: rater
        description: Rates texts. Use when a text is done.
        ---

        - 9-10: World-class, publishable
        - Rate it: poor, good, world-class
        - Compare it with best-in-class tools.
        - Choose proven, battle-tested patterns over novel ones.
        - Serve images in next-gen formats; date the Revolutionary War.
        - The user wants a world-class landing page.
        - Flag hype words: revolutionary, game-changing.
      `,
    },
    {
      name: 'what users ask for and staying informed',
      text: agent`
        ---
        name: helper
        description: "Helps with sites. Use when someone wants a world-class site. Examples: user: Build me a revolutionary app"
        ---

        Is this a game-changing idea?

        - Stay current with cutting-edge browser features.

        ## Example interactions

        - Build a world-class shop
      `,
    },
    {
      name: 'what the project allows: words, sections, lines, sources that exist',
      options: {
        allowWords: ['Elite', 'best in class'],
        allowSections: ['brand *'],
        allowLines: ['*as our charter says*'],
        allowSources: ['docs/ranking.md'],
      },
      surroundings: { sources: ['docs/ranking.md'] },
      text: agent`
        ---
        name: seller
        description: Elite seller. Use when somebody asks for an offer.
        ---

        You are a best-in-class seller.

        You are a world-class seller, as our charter says.

        You are a top-tier seller ([ranking](../../docs/ranking.md)).

        ## Brand voice

        ### Openings

        You are a legendary seller.
      `,
    },
    {
      name: 'code',
      text: agent`
        ---
        name: helper
        description: Helps with forms. Use when a form breaks.
        ---

        ~~~text
        You are an elite engineer.
        ~~~
      `,
    },
  ],
  finds: [
    {
      name: 'an agent that is introduced by a rank',
      text: agent`
        ---
        name: reviewer
        description: ⟦Elite⟧ reviewer of queries. Use after each change.
        ---

        You are an ⟦elite⟧ SQL reviewer.
      `,
      findings: [
        {
          messageId: 'agent',
          data: { claim: 'Elite' },
          message: 'Unexpected praise `Elite` of the agent, expected what it does: no run can live up to a rank or show one',
          certainty: 'likely',
          severity: 'warning',
          suggestions: [
            agent`
              ---
              name: reviewer
              description: Reviewer of queries. Use after each change.
              ---

              You are an elite SQL reviewer.
            `,
          ],
        },
        {
          messageId: 'agent',
          suggestions: [
            agent`
              ---
              name: reviewer
              description: Elite reviewer of queries. Use after each change.
              ---

              You are an SQL reviewer.
            `,
          ],
        },
      ],
    },
    {
      name: 'what the project does not allow: other words, sections, lines, and sources that do not exist',
      options: {
        allowWords: ['lite', ''],
        allowSections: ['voice'],
        allowLines: ['as our charter says'],
        allowSources: ['docs/ranking.md'],
      },
      text: agent`
        ---
        name: seller
        description: ⟦Elite⟧, quick seller. Use when somebody asks for an offer.
        ---

        ## Brand voice

        As our charter says, you are the ⟦Elite⟧ ([ranking](docs/ranking.md)).
      `,
      findings: [{ messageId: 'agent' }, { messageId: 'work' }],
    },
    {
      name: 'stars and superpowers',
      text: agent`
        ---
        name: helper
        description: Answers letters. Use when a letter comes.
        ---

        You are a support ⟦virtuoso⟧ who answers letters. Your ⟦superpower⟧ is patience.

        **You are the ⟦ultimate⟧ letter expert.**
      `,
      findings: [
        { messageId: 'agent', certainty: 'likely' },
        { messageId: 'agent', certainty: 'likely' },
        {
          messageId: 'agent',
          certainty: 'likely',
          suggestions: [
            agent`
              ---
              name: helper
              description: Answers letters. Use when a letter comes.
              ---

              You are a support virtuoso who answers letters. Your superpower is patience.

              **You are the letter expert.**
            `,
          ],
        },
      ],
    },
    {
      name: 'praise of skill, work and sections',
      text: agent`
        ---
        name: shipper
        description: Ships releases. Use when a tag is pushed.
        ---

        ## ⟦Battle-tested⟧ procedures

        Achieve ⟦world-class⟧ release notes.

        Masters classic and ⟦cutting-edge⟧, proven rollouts.
      `,
      findings: [
        {
          messageId: 'work',
          certainty: 'likely',
          message: 'Unexpected praise `Battle-tested`, expected what can be checked: it says neither what is done nor how well',
          suggestions: [
            agent`
              ---
              name: shipper
              description: Ships releases. Use when a tag is pushed.
              ---

              ## Procedures

              Achieve world-class release notes.

              Masters classic and cutting-edge, proven rollouts.
            `,
          ],
        },
        { messageId: 'work', certainty: 'likely' },
        { messageId: 'work', certainty: 'possible' },
      ],
    },
    {
      name: 'labels',
      text: agent`
        ---
        name: shipper
        description: Ships releases. Use when a tag is pushed.
        ---

        - **⟦BATTLE-TESTED⟧ RULE**: Pin every version.
      `,
      findings: [
        {
          messageId: 'label',
          certainty: 'possible',
          message: 'Unexpected praise `BATTLE-TESTED` in a label, expected what the line is about: no battle or ranking stands behind it',
          suggestions: [
            agent`
              ---
              name: shipper
              description: Ships releases. Use when a tag is pushed.
              ---

              - **RULE**: Pin every version.
            `,
          ],
        },
      ],
    },
  ],
});
