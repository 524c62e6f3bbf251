import rule from '../../../../src/lint/rules/contradiction/authority-conflict.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(rule, {
  quiet: [
    {
      name: 'what another clause named',
      text: agent`
        ---
        name: judge
        description: Judges cakes. Use when a cake is baked.
        ---

        - Never write to the log of the kitchen. The helpers own that.
        - Never write to the book of guests — the host owns it.
        - Never open the cellar. The cook owns it.
      `,
    },
    {
      name: 'beginnings of two matters that their labels name',
      text: agent`
        ---
        name: baker
        description: Bakes bread. Use when bread is needed.
        ---

        1. **Guests**: Begin with asking who comes
        2. **Dough**: Start with plain flour, then add salt
      `,
    },
    {
      name: 'last words on two matters',
      text: agent`
        ---
        name: judge
        description: Judges cakes. Use when a cake is baked.
        ---

        - The jury has the last word on taste.
        - The baker has the last word on prices.
      `,
    },
    {
      name: 'what one agent of a prompt for several decides, and whom another one asks',
      text: agent`
        ---
        name: bakery
        description: Runs the bakery. Use when bread is needed.
        ---

        # Role: miller

        - The grain and the flour of the day are yours alone.

        # Role: baker

        - Escalate the grain and the flour of the day to the miller.
      `,
    },
    {
      name: 'one beginning, told twice in other words, and beginnings of different things',
      text: agent`
        ---
        name: judge
        description: Judges cakes. Use when a cake is baked.
        ---

        - Always begin by requesting the recipe from the baker.

        ## Tasting

        - Begin by asking the baker for the recipe.
        - If the cake is cold, start with the filling.
      `,
    },
    {
      name: 'what comes first for others, and where one takes a thing from',
      text: agent`
        ---
        name: judge
        description: Judges cakes. Use when a cake is baked.
        ---

        - Take the layer goal from your layer plan.
        - Derive layers from recipes.
        - Every tasting begins with water.
        - Your verdict is the first thing bakers will read.

        Rule 0: taste above all

        - This rule supersedes all others.
      `,
    },
    {
      name: 'ranks that do not cross, one last word, and truths about different things',
      text: agent`
        ---
        name: judge
        description: Judges cakes. Use when a cake is baked.
        ---

        - Prefer taste over looks.
        - Prefer crumb over icing.
        - The jury has the final say.
        - Treat the recipe as the source of truth for weights.
        - Treat the oven log as the source of truth for times.
      `,
    },
    {
      name: 'a first step that is the first of the process',
      text: agent`
        ---
        name: judge
        description: Judges cakes. Use when a cake is baked.
        ---

        - Weighing the cake is always the first step.

        ## Process

        1. Weigh the cake
        2. Cut it
      `,
    },
  ],
  finds: [
    {
      name: 'two who decide',
      text: agent`
        ---
        name: judge
        description: Judges cakes. Use when a cake is baked.
        ---

        - The shop owner decides the size of slices.
        - ⟦Choose the slice size yourself⟧.
      `,
      findings: [{ messageId: 'say', certainty: 'possible' }],
    },
    {
      name: 'two beginnings',
      text: agent`
        ---
        name: judge
        description: Judges cakes. Use when a cake is baked.
        ---

        - ⟦Start with the icing⟧.
        - Every tasting begins with water.
      `,
      findings: [
        { messageId: 'first', certainty: 'possible', data: { claim: 'Start with the icing', other: 'Every tasting begins with water' } },
      ],
    },
    {
      name: 'a beginning that the process does not begin with',
      text: agent`
        ---
        name: judge
        description: Judges cakes. Use when a cake is baked.
        ---

        ⟦Smelling the box is always the opening move⟧.

        ## Process

        1. Weigh the cake
        2. Cut it
      `,
      findings: [{ messageId: 'first', certainty: 'possible' }],
    },
    {
      name: 'two last words, two orders and two truths',
      text: agent`
        ---
        name: judge
        description: Judges cakes. Use when a cake is baked.
        ---

        - The jury has the final say.
        - Prefer taste over looks.
        - The recipe is the single source of truth.
        - ⟦The final decision rests with the baker⟧.
        - ⟦Looks take precedence over taste⟧.
        - ⟦Treat the oven log as the source of truth⟧.
      `,
      findings: [
        { messageId: 'final', certainty: 'possible' },
        { messageId: 'over', certainty: 'possible' },
        { messageId: 'truth', certainty: 'possible' },
      ],
    },
    {
      name: 'a sole owner of work that another agent gets',
      text: agent`
        ---
        name: judge
        description: Judges cakes. Use when a cake is baked.
        ---

        - ⟦Handle the decoration as its sole owner⟧

        ## Other agents

        - **icing-artist**: for decoration of the cake
      `,
      findings: [{ messageId: 'owner', certainty: 'possible' }],
    },
  ],
});
