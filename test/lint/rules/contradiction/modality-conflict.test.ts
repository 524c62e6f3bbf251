import rule from '../../../../src/lint/rules/contradiction/modality-conflict.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

/** An agent file with the given body. */
const withBody = (...lines: readonly string[]): string => agent`
  ---
  name: courier
  description: Carries parcels. Use when a parcel waits.
  ---

  ${lines.join('\n\n  ')}
`;

testRule(rule, {
  quiet: [
    {
      name: 'a paragraph that ends with what introduces a list of cases',
      text: withBody(
        'Read the rounds of the night first, one by one, and hold them against the board of the depot. A round can look fine and still fail if:',
        '- Waybills are lost or doubled',
        '- Use doubled waybills',
        '## Before the start\n\n1. No doubled waybills',
      ),
    },
    {
      name: 'what holds in one branch, points to another sentence or stands in brackets',
      text: withBody(
        '- **Foreign depot** (`x`, `y`) → hand the parcel over. Do not stamp the waybill.',
        '- **Own depot** → stamp the waybill.',
        '- From then on the board shows the round. Tell the crew that it is there. The board fills by itself, so do not re-read it per stop.',
        '- On return, read `board` and re-enter at the first stop.',
        '- Stage the parcels (do not load parcels, the crew does)',
        '- Load parcels.',
      ),
    },
    {
      name: 'a sentence that goes on in the next line',
      text: withBody(
        'The scale is read again in the morning. If the night crew carried the weights over to the next\n  morning, do NOT weigh parcels or print labels, the old ones hold.',
        '- Weigh parcels and print labels',
      ),
    },
    {
      name: 'what a list of dos and don\u2019ts asks for',
      text: withBody(
        "## Dos and don'ts",
        "❌ **DON'T**: Skip the weighing of parcels",
        "❌ **DON'T**: Forget to seal parcels",
        '✅ **DO**: Call the hub on arrival',
        '- Do NOT skip the weighing of parcels',
        '- Seal parcels',
        '- Call the hub on arrival',
      ),
    },
    {
      name: 'what is to be done instead, below a title of what is not',
      text: withBody(
        '## What you must NOT do',
        "- Don't assume a waybill is right — compare it with the parcel.",
        '## Steps',
        '1. Compare the waybill with the parcel.',
      ),
    },
    {
      name: 'what somebody else is left to do',
      text: withBody('- Stage parcels; never load parcels at night.', '- Report the weights and let the crew load parcels at night.'),
    },
    {
      name: 'a flag that only begins like the one that is banned',
      text: withBody('- Never run `van drive --fast`.', '- Run `van drive --fast-enough` on dry roads.'),
    },
    {
      name: 'what two kinds of things must and must not do',
      text: withBody('- Each parcel must list the depot number.', '- Letters must not list the depot number.'),
    },
    {
      name: 'manners of two kinds',
      text: withBody(
        '- Use a professional tone.',
        '- Keep examples relaxed and friendly.',
        '- Offer three options.',
        '- Recommend one of them.',
      ),
    },
    {
      name: 'cases that a ban leaves room for',
      text: withBody(
        '- Never open sealed parcels.',
        '- Open sealed parcels when customs asks for it.',
        '- Always weigh parcels.',
        '- Do not weigh parcels when they come back from customs.',
        '- Avoid night rounds where a day round is possible.',
        '- Plan night rounds when roads are blocked.',
      ),
    },
    {
      name: 'what stands behind the first sentence of a ban in bold words',
      text: withBody('- **Do not** open crates. You weigh wet parcels. Customs opens them.', '- Weigh wet parcels.'),
    },
    {
      name: 'a thing to look for',
      text: withBody('- **Queries**: string interpolation in queries', '- Write parameterized queries for every lookup.'),
    },
    {
      name: 'two verdicts',
      text: withBody('- **Accept**: No broken seals on heavy parcels', '- **Return**: Broken seals on heavy parcels'),
    },
    {
      name: 'a sample with its verdict',
      text: withBody('- Never hardcode the depot number in labels', '- `label="7"` hardcodes the depot number in labels - REJECTED'),
    },
    {
      name: 'levels of which one run has one',
      text: withBody(
        '**Level 1 - Short trip** (one hour)',
        '- Write no travel log.',
        '**Level 2 - Long trip** (one day)',
        '- Write a travel log.',
      ),
    },
    {
      name: 'what others ask another courier for',
      text: withBody('## Do not call me for', '- Weighing wet parcels', '## Work', '- Weigh wet parcels.'),
    },
    {
      name: 'what is done instead, below a title of what to avoid',
      text: withBody(
        '## Patterns to avoid',
        '- **Loose labels**: Use glue or printed labels.',
        '## Labels',
        '- Use printed labels on every parcel.',
      ),
    },
    { name: 'a ban of something else', text: withBody('- Send status letters to the depot.', '- Never send parcels by balloon.') },
    {
      name: 'a narrower ban, which is an exception',
      text: withBody('- Delete temporary labels.', '- Never delete labels of sealed parcels.'),
    },
    { name: 'a condition on either side', text: withBody('- Never open parcels.', '- Open parcels when customs asks for it.') },
    { name: 'two times', text: withBody('- Never weigh parcels before noon.', '- Weigh parcels after noon.') },
    { name: 'a ban of one way of doing it', text: withBody('- Never stack parcels blindly.', '- Stack parcels.') },
    {
      name: 'a ban with a mark',
      text: withBody('- ❌ Do not open parcels.', '- Do not open parcels.', '## Never', '- Never open parcels.'),
    },
    {
      name: 'a ban of several things, one of which is done without another',
      text: withBody(
        'You **do not**:',
        '- Skip parcels or take shortcuts',
        '## Duties',
        '- Never skip parcels, sort without reading, or take shortcuts',
      ),
    },
    { name: 'a thing to find out', text: withBody('- Which parcel it is', '- What the fix should be', '- Weigh but do not fix') },
    {
      name: 'a story of what goes wrong',
      text: withBody('**The trap:** You read an address label and assume it is correct.', '- Never assume an address label is correct.'),
    },
    {
      name: 'parts of different modes',
      text: withBody('## Update mode', '- Change labels of parcels.', '## Append mode', '- Never change labels of parcels.'),
    },
    { name: 'the same ban twice', text: withBody('- Never open parcels.', '- Do not open parcels.') },
    {
      name: 'a list of what not to do',
      text: withBody('Never:', '- Store passwords in the code', 'Always:', '- Keep passwords in the vault'),
    },
    {
      name: 'things of one place',
      text: withBody(
        '- Style with ids, not classes.',
        '- Use classes for columns.',
        'This clerk **does not**:',
        '- Skip files',
        '## Duties',
        '- Never skip files',
      ),
    },
    { name: 'examples', text: withBody('- Never open parcels.', '## Examples', '- Open parcels and count what is inside.') },
    { name: 'a list of cases', text: withBody('- Never open parcels.', 'Ask the sender before:', '- Open parcels that are wet') },
    { name: 'what a thing does', text: withBody('- Never show wet maps.', '- The old board shows all maps, wet ones among them') },
    {
      name: 'words that only look like a ban',
      text: withBody(
        '- **Never-Wet Parcels**: handle them with care',
        '- Meet the senders of other parcels.',
        "- Don't over-label; use one label where it does.",
        '- Label outer boxes.',
        '- Break the load into steps instead of saving to the ledger.',
        '- Save the ledger each night.',
        '- Adjust the route immediately for rain.',
        '- Never adjust without a map.',
      ),
    },
    {
      name: 'what it does not do, by a title',
      text: withBody('You do not open parcels.', "## What You DON'T Do", '- Open parcels yourself', '- Guess at what is in them'),
    },
    { name: 'when to stop', text: withBody('- Stop when all parcels have seal numbers.', '- Record seal numbers') },
    {
      name: 'other words for what a ban covers, and a list of what to avoid',
      text: withBody(
        '- Do not invent routes.',
        '- Assume there are more hidden routes',
        '## Avoid',
        '- Taking rank for worth',
        '## Duties',
        '- Tell rank from worth',
      ),
    },
    { name: 'a quotation', text: withBody('- Never open parcels.', '- "Open parcels"') },
    { name: 'a ban that speaks for the thing', text: withBody('- Write tests for every route.', '- Never ship without tests.') },
    {
      name: 'no breaking of what a plan protects',
      text: withBody('- Keep a rollback plan.', '- No change to routes without a rollback plan.'),
    },
    { name: 'what somebody saw', text: withBody('- Handle errors gracefully.', '- I have seen depots swallow errors for weeks.') },
    {
      name: 'a step that does what a rule forbids, which another rule reports',
      text: withBody('## Rules', '- Never commit passwords.', '## Output', '- Hand over scripts with the password hardcoded.'),
    },
  ],
  finds: [
    {
      name: 'a case that is no exception, a list of bans and a means',
      text: withBody(
        '- ⟦Use nested boxes when the van has several shelves⟧.',
        '- Avoid nested boxes - prefer flat ones.',
        '- ⟦Always add a route sheet if it is not already there⟧.',
        '- Do not add a route sheet here.',
        '- Keep the exact seal when unloading, never break depot seals',
        '- ⟦Break the depot seals of unloaded parcels to check the load⟧',
        '- Never edit company maps, depot plans, or road signs.',
        '- ⟦Edit depot plans yourself⟧.',
        "- Don't make any label changes, just offer advice.",
        '- ⟦Correct wrong towns with small label changes of your own⟧.',
      ),
      findings: [
        { messageId: 'inCase', certainty: 'possible' },
        { messageId: 'inCase', certainty: 'likely' },
        { messageId: 'inCase', certainty: 'likely' },
        { messageId: 'opposed', certainty: 'likely' },
        { messageId: 'opposed', certainty: 'likely' },
      ],
    },
    {
      name: 'the same words, once forbidden',
      text: withBody('- ⟦Sends coded status letters to every depot⟧', '- Never send coded status letters, because nobody can read them.'),
      findings: [
        {
          messageId: 'opposed',
          data: {
            order: 'Sends coded status letters to every depot',
            ban: 'Never send coded status letters',
            about: 'send code status letter',
          },
        },
      ],
    },
    {
      name: 'a wider ban, in other words',
      text: withBody('- ⟦Purge labels of sealed parcels⟧', '- Do not delete labels.'),
      findings: [{ messageId: 'opposed', certainty: 'possible' }],
    },
    {
      name: 'one deed in the same words, ordered and strictly forbidden, which alone is likely, be it a noun as well',
      text: withBody(
        '- Never delete sealed letters.',
        '- ⟦Always delete sealed letters⟧.',
        '- Do not pin road maps.',
        '- ⟦Pin road and river maps⟧',
        '- Never use hot wax on sealed crates.',
        '- ⟦Close sealed crates again and cover them with hot wax⟧.',
        '- Do not weigh empty crates.',
        '- ⟦Can weigh empty crates⟧',
      ),
      findings: [
        { messageId: 'opposed', certainty: 'likely' },
        { messageId: 'opposed', certainty: 'likely' },
        { messageId: 'opposed', certainty: 'likely' },
        { messageId: 'opposed', certainty: 'possible' },
      ],
    },
    {
      name: 'secrets in files',
      text: withBody(
        '- Never commit credentials, use environment variables.',
        '- ⟦Check the client secret into plugin.json so colleagues can sign in⟧',
      ),
      findings: [{ messageId: 'opposed', certainty: 'possible' }],
    },
    {
      name: 'things that one line rules out and another works with',
      text: withBody(
        '- Avoid namespaces.',
        '- ⟦Use namespaces for isolation⟧.',
        '- ⟦Always run route lint⟧',
        '- Skip route lint',
        '- No changelog is kept',
        '- ⟦Maintain a changelog⟧',
      ),
      findings: [
        { messageId: 'opposed', certainty: 'possible' },
        { messageId: 'opposed', certainty: 'possible' },
        { messageId: 'opposed', certainty: 'possible' },
      ],
    },
  ],
});
