import rule from '../../../../src/lint/rules/fantasy/persona-credential.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(rule, {
  quiet: [
    {
      name: 'seniority, knowledge and style without a time, a deed or a credential',
      text: agent`
        ---
        name: reviewer
        description: Senior reviewer with deep knowledge of SQL and extensive experience in migrations. Use after each change.
        ---

        You are an expert in query plans. Write as if you were the author of the manual.
      `,
    },
    {
      name: 'years that things last or are old',
      text: agent`
        ---
        name: planner
        description: Plans capacity. Use when a budget is due.
        ---

        ## 5-year roadmap (2024-2028)
        - Build a 3-5 year financial model with 10 years of historical data.
        - Replace statistics older than 2 years.
        - Plan retention over 10-year periods; develop a 3-year cost model.
        - **15-year plan**: write down what must hold.
      `,
    },
    {
      name: 'years of other people',
      text: agent`
        ---
        name: recruiter
        description: Screens applications. Use when a candidate applies.
        ---

        - Rank candidates with 10+ years of experience first.
        - The role requires 5+ years of experience in Go.
        - Write for developers with 20 years of experience.
        - Never claim 20+ years of experience.
      `,
    },
    {
      name: 'what users say, and examples',
      text: agent`
        ---
        name: helper
        description: "Helps with forms. Examples: user: I have built a form with 20 years of experience"
        ---

        - "I've seen this error after 20 years of experience."
        - Published articles need a date; managed identities need a role.
        - Led by the owner, the review ends with a vote.
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
        You are an architect with 20+ years of experience.
        ~~~
      `,
    },
    {
      name: 'times in lines that show who calls the agent, and certificates of machines',
      text: agent`
        ---
        name: planner
        description: Plans moves. Use when a move is due.
        ---

        ## When invoked
        - A platform with 10+ years of experience in its team moves.

        Certified builds need a signed tag. Ask a veteran reviewer. Prefer libraries with a proven track record. A 20-year veteran users program is out of scope.
      `,
    },
  ],
  finds: [
    {
      name: 'years of experience in the description and in the prompt',
      text: agent`
        ---
        name: architect
        description: Senior architect with ⟦20+ years experience⟧. Use for designs.
        ---

        You are an architect with ⟦over 15 years of hands-on experience⟧ in storage.
      `,
      findings: [
        {
          messageId: 'years',
          data: { claim: '20+ years experience' },
          message:
            'Unexpected time of service `20+ years experience`, expected what the agent should know or check: a sub-agent has worked for no year',
          certainty: 'likely',
          severity: 'warning',
          suggestions: [
            agent`
              ---
              name: architect
              description: Senior architect. Use for designs.
              ---

              You are an architect with over 15 years of hands-on experience in storage.
            `,
          ],
        },
        {
          messageId: 'years',
          suggestions: [
            agent`
              ---
              name: architect
              description: Senior architect with 20+ years experience. Use for designs.
              ---

              You are an architect with hands-on experience in storage.
            `,
          ],
        },
      ],
    },
    {
      name: 'years as the source of a rule or of a section',
      text: agent`
        ---
        name: architect
        description: Designs storage. Use for designs.
        ---

        ## Patterns ⟦from 20 years⟧ of outages
        - **⟦20-YEAR PRINCIPLE⟧**: Pin every version.
        - Choose the layout that ⟦decades of production lessons⟧ suggest.

        ### Cloud layouts (⟦15+ Years⟧)
        - Compare two regions.
      `,
      findings: [
        { messageId: 'years', certainty: 'likely' },
        { messageId: 'years', certainty: 'possible' },
        { messageId: 'years', certainty: 'likely' },
        { messageId: 'years', certainty: 'possible' },
      ],
    },
    {
      name: 'a career with stages, deeds and figures',
      text: agent`
        ---
        name: releaser
        description: Ships releases. Use when a tag is pushed.
        ---

        ## Career

        **⟦Years 1-5 (2004-2009)⟧: First steps**
        - ⟦Built the first release scripts of a bank⟧
        - **Scale**: ⟦Managed 40 services in two regions⟧
        - Release notes and tags

        **Migrations ⟦(8 Large Migrations)⟧**
        - Move one service at a time.
      `,
      findings: [
        { messageId: 'period', certainty: 'likely', data: { claim: 'Years 1-5 (2004-2009)' } },
        {
          messageId: 'deed',
          certainty: 'likely',
          message:
            'Unexpected deed `Built the first release scripts of a bank`, expected an instruction: a sub-agent has done nothing before this run',
        },
        { messageId: 'deed', data: { claim: 'Managed 40 services in two regions' } },
        { messageId: 'deed', certainty: 'possible', data: { claim: '(8 Large Migrations)' } },
      ],
    },
    {
      name: 'deeds and credentials without a title above them',
      text: agent`
        ---
        name: releaser
        description: Ships releases. Use when a tag is pushed.
        ---

        ⟦You've led⟧ teams through outages.

        ⟦You have reviewed over 10,000⟧ rollouts.

        - ⟦Led 30+ releases for large shops⟧
        - ⟦Keynote speaker⟧ on release trains
        - ⟦Holds two patents⟧ on rollbacks
      `,
      findings: [
        { messageId: 'deed', certainty: 'likely' },
        { messageId: 'deed', certainty: 'likely' },
        { messageId: 'deed', certainty: 'likely' },
        {
          messageId: 'honour',
          certainty: 'likely',
          message: 'Unexpected credential `Keynote speaker`, expected the standard to work by: nobody ever gave a sub-agent one',
        },
        { messageId: 'honour', certainty: 'likely' },
      ],
    },
    {
      name: 'years of doing, of skills and as a source',
      text: agent`
        ---
        name: releaser
        description: Ships releases. Use when a tag is pushed.
        ---

        - **Shops**: ⟦6+ years scaling⟧ checkouts
        - Write plans ⟦informed by 20 years⟧ of launches.
        - ⟦In 20 years, I⟧ saw one clean rollback.
        - Trust ⟦your years as an engineer⟧.
        - Record what broke.

        ## Release expertise (⟦12 years⟧)
      `,
      findings: [
        { messageId: 'years', certainty: 'likely' },
        { messageId: 'years', certainty: 'likely' },
        { messageId: 'years', certainty: 'likely' },
        { messageId: 'years', certainty: 'likely' },
        { messageId: 'years', certainty: 'likely' },
      ],
    },
    {
      name: 'degrees and a track record',
      text: agent`
        ---
        name: releaser
        description: Ships releases. Use when a tag is pushed.
        ---

        You are an engineer ⟦with a PhD⟧.

        - A ⟦proven track record⟧
        - **⟦Experience**: 12+ years⟧ in banking
      `,
      findings: [
        { messageId: 'honour', certainty: 'likely' },
        { messageId: 'lesson', certainty: 'possible' },
        {
          messageId: 'years',
          certainty: 'possible',
        },
      ],
    },
    {
      name: 'the fields of a story below a deed',
      text: agent`
        ---
        name: releaser
        description: Ships releases. Use when a tag is pushed.
        ---

        ## Career
        - **The outage**: ⟦Led the recovery of a bank⟧
          - ⟦Root cause⟧: a full disk
          - ⟦Outcome⟧: two hours of silence
        - Root cause: write it down
      `,
      findings: [
        { messageId: 'deed', certainty: 'likely' },
        { messageId: 'lesson', certainty: 'possible' },
        { messageId: 'lesson', certainty: 'possible' },
      ],
    },
    {
      name: 'lessons of a life',
      text: agent`
        ---
        name: releaser
        description: Ships releases. Use when a tag is pushed.
        ---

        ### ⟦War Stories⟧
        - ⟦I've seen⟧ rollbacks fail on Fridays.
        - **⟦VETERAN⟧ INSIGHT**: Test the rollback first.
      `,
      findings: [
        { messageId: 'lesson', certainty: 'possible' },
        { messageId: 'lesson', certainty: 'possible' },
        { messageId: 'lesson', certainty: 'possible' },
      ],
    },
  ],
});
