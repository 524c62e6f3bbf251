import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/contradiction/temporal-conflict.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
      {
        name: 'a mark behind "if"',
        text: 'Read the time of the last run. Flag it if > 26 hours.\n\nRead the time of the last stop. Flag it if > 30 minutes.\n',
      },
      {
        name: 'a day that is part of a word',
        text: '1. Propose a day-by-day allocation of blocks:\n   - Admin blocks (30-60 min for letters)\n',
      },
      { name: 'two steps of one process', text: '- Notify the owner within 15 minutes\n- Hold the review within 48 hours\n' },
      { name: 'a stricter limit for one severity', text: 'Answer critical tickets within 1 hour.\n\nAnswer tickets within 2 days.\n' },
      { name: 'the same limit in other units', text: 'Hold the review within 48 hours.\n\nHold the review within 2 days.\n' },
      { name: 'the same order', text: 'Run the tests before the commit.\n\nBefore a commit, run the tests.\n' },
      { name: 'two steps around one event', text: 'Take a backup before the upgrade.\n\nTest the rollback after the upgrade.\n' },
      { name: 'two things kept for a time each', text: 'Keep the route books for one year.\n\nKeep the tyre bills for five years.\n' },
      { name: 'a window and an age within it', text: 'Use sources of the last 12 months.\n\nPrefer sources that are 3 months old.\n' },
      { name: 'two rhythms of two reports', text: 'Fuel reports are due every Monday.\n\nSend a tyre summary each Friday.\n' },
      { name: 'the same order in other words', text: 'Get approval before the release.\n\nNever release until it is approved.\n' },
      {
        name: 'steps in the order that a line gives',
        text: '1. Weigh the parcel\n2. Print the label\n3. Load the van\n\nWeigh the parcel before loading the van.\n',
      },
      {
        name: 'two deeds around one thing',
        text: 'Before creating the plan, ask questions about parcels.\n\nAfter presenting the plan, answer questions about parcels.\n',
      },
      {
        name: 'the distance to an event',
        text: 'Send the form 3 days before the visit.\n\nAfter the visit, send the form back to the depot in person.\n',
      },
      {
        name: 'a check before a deed and another one after it',
        text: 'Before I change a route, I check:\n\n- The map\n\nAfter changing a route, I verify:\n\n- The lorries\n',
      },
      {
        name: 'a step whose name says that it comes first',
        text: 'Pre-filter mail before route loading.\n\nImplement filtering before route loading.\n',
      },
      {
        name: 'an order that is a failure',
        text: 'Never load parcels until the driver confirms.\n\n## Failures to avoid\n\n- Loading parcels before the driver confirms\n',
      },
      { name: 'years that follow one another', text: '**Years 1-5 (2004-2009)**\n\nText\n\n**Years 6-10 (2009-2014)**\n\nText\n' },
      {
        name: 'days and business days',
        text: 'Refund a parcel within 14 days.\n\nRefund a parcel within ten business days or two weeks.\n',
      },
      { name: 'alternatives of a setting', text: 'review_rhythm: "monthly" | "quarterly"\n\n## Weekly reviews\n\nText\n' },
      {
        name: 'a calendar',
        text: '- Route drawn on day 1\n- Route drawn again on day 7\n\nOr:\n\n- Week 2: pack the route\n- Week 3: check vans\n',
      },
      { name: 'two kinds of one thing', text: 'Copper gaskets expire after 15 months.\n\nA rubber gasket expires after five years.\n' },
      {
        name: 'levels by number, a cell of another one',
        text: '| Level | Answer within |\n| --- | --- |\n| Sev 1 | 15 minutes |\n| Sev 2 | 2 hours |\n\nAnswer sev 1 calls within 15 minutes.\n',
      },
      {
        name: 'a sentence with a time of its own above a list',
        text: 'The route freeze begins two weeks before the holidays.\n\n- Tyre swap: 5 days before the holidays\n',
      },
      {
        name: 'two orders in two places',
        text: 'Deploy to production once the tester approves.\n\nThe tester approves after the deployment to staging.\n',
      },
      { name: 'a chain in the order of a line', text: 'Route: weigh → label → load\n\nLabel the parcel before you load it.\n' },
      { name: 'at least so often', text: 'Wash each van at least once a week.\n\nWash each van daily.\n' },
      { name: 'two steps with a time each', text: '## Sorting parcels (10 minutes)\n\nText\n\n## Loading parcels (45 minutes)\n\nText\n' },
    ],
    finds: [
      {
        name: 'other words, another unit, a title and a case',
        text: agent`
          - An address in every letter, corrected within 10 business days
          - Search the route changes of 24 hours before the loss

          #### 1. Mandatory rehearsal (10-15 minutes)

          - ⟦Reserve 45 minutes for this rehearsal, never less⟧
          - Tell the sender if a parcel is waiting for more than 90 days without a decision

          ## Checklist

          - ⟦Address log (every letter corrected within 60 days)⟧
          - ⟦Start the search for route changes 72 hours before a loss⟧
          - ⟦Parcels of which the sender is told once half a year of waiting has gone by⟧
          - Routes planned daily
          - ⟦Routes planned twice a week⟧
        `,
        findings: [
          { messageId: 'times', data: { value: '45 minutes', other: '10-15 minutes', subject: '`rehearsal`' } },
          { messageId: 'times', data: { value: '60 days', other: '10 business days', subject: '`corrected address letter`' } },
          { messageId: 'times', data: { value: '72 hours', other: '24 hours', subject: '`search route changes loss`' } },
          { messageId: 'times', data: { value: 'half a year', other: '90 days', subject: '`told sender parcels`' } },
          { messageId: 'times', data: { value: 'twice a week', other: 'daily', subject: '`routes`' } },
        ],
      },
      {
        name: 'two deadlines and two rhythms',
        text: agent`
          - Postmortem within 48 hours
          - Secrets rotated every 90 days
          - Quick start: 5-minute introduction

          ## Notes

          - ⟦Postmortem within 3 weeks⟧
          - ⟦Rotate secrets once a year⟧
          - ⟦Even a quick start keeps people busy for half an hour⟧
        `,
        findings: [
          {
            messageId: 'times',
            data: { value: '3 weeks', other: '48 hours', subject: '`postmortem`' },
            related: ['Postmortem within 48 hours'],
          },
          { messageId: 'times', data: { value: 'once a year', other: '90 days', subject: '`secrets rotate`' } },
          { messageId: 'times', data: { value: 'half an hour', other: '5-minute', subject: '`quick start`' } },
        ],
      },
      {
        name: 'two orders of one step',
        text: agent`
          - Pre-release backups of the schema
          - ⟦Take the backups of the schema once the release is live⟧

          Run the tests before every commit.

          ⟦After the commit, run the tests.⟧
        `,
        findings: [
          { messageId: 'order', related: ['Pre-release backups of the schema'] },
          { messageId: 'order', data: { step: 'test', anchor: 'commit' }, related: ['Run the tests before every commit.'] },
        ],
      },
      {
        name: 'a step that waits, and one that does not',
        text: agent`
          - Get approval before deploying to production

          ## Delivery

          - ⟦Deploy to production, then ask for approval⟧
        `,
        findings: [{ messageId: 'order', related: ['Get approval before deploying to production'] }],
      },
      {
        name: 'what is kept, weekdays, events and rhythms',
        text: agent`
          - Keep logs for at least one year
          - Reports on parcels are due every Monday
          - Health checks of each van run once an hour
          - Run the full test suite nightly
          - Two posts per week on each channel

          ## Notes

          - ⟦Purge logs after 90 days⟧
          - ⟦Send the report on parcels each Friday⟧
          - ⟦Monitor health checks of vans in real time⟧
          - ⟦The full test suite runs on every commit⟧
          - ⟦Post daily on each channel⟧
        `,
        findings: [
          { messageId: 'times', data: { value: '90 days', other: 'one year', subject: '`logs`' } },
          { messageId: 'times', data: { value: 'each Friday', other: 'every Monday', subject: '`report parcels`' } },
          { messageId: 'times', data: { value: 'in real time', other: 'once an hour', subject: '`health checks vans`' } },
          { messageId: 'times', data: { value: 'every commit', other: 'nightly', subject: '`full test suite`' } },
          { messageId: 'times', data: { value: 'daily', other: 'Two posts per week', subject: '`channel post`' }, certainty: 'likely' },
        ],
      },
      {
        name: 'times without a plain number, windows and places in a calendar',
        text: agent`
          - Answer complaints within 60 days
          - Van inspection takes half an hour at most
          - Depot tour: an hour and a half
          - Wash each van once a week
          - Open the depot in week 3

          ## Later

          - ⟦45-day window for complaints⟧
          - ⟦Reserve a whole afternoon for van inspection⟧
          - ⟦The depot tour lasts three quarters of an hour⟧
          - ⟦Wash each van once a fortnight⟧
          - Week 5: hire drivers
          - ⟦Week 6: open the depot⟧
          - Week 7: paint vans
        `,
        findings: [
          { messageId: 'times', data: { value: '45-day', other: '60 days', subject: '`complaints`' } },
          { messageId: 'times', data: { value: 'a whole afternoon', other: 'half an hour', subject: '`van inspection`' } },
          { messageId: 'times', data: { value: 'three quarters of an hour', other: 'an hour and a half', subject: '`depot tour`' } },
          { messageId: 'times', data: { value: 'once a fortnight', other: 'once a week', subject: '`wash van`' } },
          { messageId: 'times', data: { value: 'Week 6', other: 'week 3', subject: '`open depot`' } },
        ],
      },
      {
        name: 'orders in other words, and against numbered steps',
        text: agent`
          - Never merge a branch before the security scan has passed
          - Write the failing test first, then the implementation
          - Interview users prior to drawing wireframes

          ## Rounds

          1. Collect letters
          2. Weigh the parcels
          3. Load the van

          ⟦Load the van before weighing the parcels.⟧

          - ⟦Merge the branch first, and run the security scan afterwards⟧
          - ⟦Tests are added after the implementation is complete⟧
          - ⟦Draw the wireframes, and only then interview users⟧
        `,
        findings: [
          { messageId: 'order', related: ['Load the van'] },
          { messageId: 'order', related: ['Never merge a branch before the security scan has passed'] },
          { messageId: 'order', related: ['Write the failing test first, then the implementation'] },
          { messageId: 'order', related: ['Interview users prior to drawing wireframes'] },
        ],
      },
      {
        name: 'settings against sentences, and orders told by a state',
        text: agent`
          \`\`\`yaml
          max_sorting_time: 600
          route_cache_ttl_minutes: 30
          poll_interval: 30000
          \`\`\`

          - ⟦Fill the half-hour sorting window⟧
          - ⟦Route cache valid for two hours⟧
          - Waybills MUST exist in \`./waybills/today/\` before loading any parcels
          - No departure without a fuel check
          - Poll every minute

          ## Later

          - ⟦The waybills are written once the parcels are in place⟧
          - ⟦The fuel check is done after departure⟧
        `,
        findings: [
          { messageId: 'times', data: { value: 'half-hour', other: '600 seconds', subject: '`sorting`' } },
          { messageId: 'times', data: { value: 'two hours', other: '30 minutes', subject: '`route cache valid`' } },
          { messageId: 'order' },
          { messageId: 'order' },
        ],
      },
      {
        name: 'what is kept and removed in one list, a cell that bounds, a column of intervals, the same day',
        text: agent`
          - Keep tour logs for 90 days.
          - ⟦Delete tour logs after 30 days.⟧

          Change the pump filters every 90 days.

          | Part        | Interval |
          | ----------- | -------- |
          | Pump filter | ⟦180 days⟧ |

          Send the recap on the same day.

          ⟦Send the recap within three days.⟧

          | Level | Acknowledge within |
          | ----- | ------------------ |
          | Sev 1 | 15 minutes         |
          | Sev 2 | 2 hours            |

          ⟦Sev 1 incidents must be acknowledged within 45 minutes.⟧
        `,
        findings: [{ messageId: 'times' }, { messageId: 'times' }, { messageId: 'times' }, { messageId: 'times' }],
      },
      {
        name: 'a line against two steps, and against a chain',
        text: agent`
          1. Weigh the parcel
          2. Wash the crate

          ⟦Wash the crate before you weigh the parcel.⟧

          Evening: count the coins → lock the safe → close the shop

          ⟦Close the shop before you count the coins.⟧
        `,
        findings: [{ messageId: 'order' }, { messageId: 'order' }],
      },
      {
        name: 'years that begin twice',
        text: '**Years 1-3 (2004-2007)**\n\nText\n\n**⟦Years 4-8 (2008-2012)⟧**\n\nText\n',
        findings: [{ messageId: 'years', data: { written: 'Years 4-8 (2008-2012)', other: 'Years 1-3 (2004-2007)' } }],
      },
      {
        name: 'one number of two units',
        text: agent`
          - Hibernate for 2 days before the first round

          ## Winter

          - ⟦Hibernate for at least 2 weeks⟧
        `,
        findings: [{ messageId: 'times' }],
      },
    ],
  },
  { describe, it },
);
