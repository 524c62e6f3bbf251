import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/contradiction/count-mismatch.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

const rules = (numbers: readonly number[]): string => numbers.map((n) => `**Rule ${n}: Title ${n}**\n- Item\n\n`).join('');

testRule(
  rule,
  {
    quiet: [
      { name: 'a step in two halves', text: '1. Open\n2. Read\n3a. Sort letters\n3b. Sort parcels\n4. Close\n' },
      {
        name: 'a phase in a block that a wrong fence opens',
        text: '## Work\n\n### Phase 1: Sort\n\n```md\nTree:\n```\n\na/b\n\n```\n\n### Phase 2: Load\n\n```md\nList\n```\n\n### Phase 3: Drive\n\nGo.\n',
      },
      {
        name: 'what is common to all of them, and what bears no label',
        text: '## Three lanes\n\n### Van\n\nRoad.\n\n### Rail\n\nTrack.\n\n### Ship\n\nSea.\n\n### Rules for all three lanes\n\n- Weigh\n- Seal\n\nBoth criteria hold:\n\nThe two criteria:\n\n- **Weight**: 3 kg\n- **Size**: 40 cm\n- You do not judge the rest.\n',
      },
      { name: 'any two of several', text: '- When two papers (bill, label, stamp) disagree, ask.\n' },
      { name: 'a remark in brackets', text: '## Answer in one shape (so that the four depots compare)\n\n1. Size\n2. Cost\n' },
      { name: 'a remark in brackets before a colon', text: 'Stop the belt (the four scanners go on alone):\n\n1. At noon\n2. At night\n' },
      { name: 'quoted talk', text: '- Say "all four drivers: Ann, Bo and Cy"\n' },
      {
        name: 'parts that are numbered as what is counted, beside something else',
        text: '## Two layers\n\n- **Layer 1**: paper\n- **Layer 2**: foil\n- **Rest**: air\n',
      },
      { name: 'an optional part', text: 'Three lanes:\n\n- Van\n- Bike\n- Rail\n- Ship (optional 4th lane)\n' },
      { name: 'a number that belongs to a name', text: '- **League of Four Depots**: Old northern, southern, and eastern depots\n' },
      { name: 'as many rules as declared', text: `The following 3 project rules bind you.\n\n${rules([1, 2, 3])}` },
      {
        name: 'what stands right behind, in numbered headings and in a table, whatever else bears the name',
        text: agent`
          ## Review questions

          - Is it sealed?
          - Is it heavy?

          ## Loading

          Answer all three questions. Stop where one is open.

          1. Is it wet?
          2. Is it torn?
          3. Is it late?

          ## Fragile patterns

          - Glass
          - Eggs

          ## Pattern 1: Rail

          Use one of the three patterns.

          ## Pattern 2: Road

          Drive.

          ## Pattern 3: River

          Row through each of the three locks, and greet all five keepers.

          | Keeper | Lock |
          | --- | --- |
          | Ann | 1 |
          | Ben | 1 |
          | Cid | 2 |
          | Dan | 3 |
          | Eve | 3 |

          ## Rules for each keeper

          - Greet
          - Pay

          Parcels per lock:

          - Wave
          - Wait
        `,
      },
      {
        name: 'which ones, only the run can tell',
        text: 'Routes:\n\n- Rail\n- Road\n- River\n\nAsk when you have two routes with equal costs.\n',
      },
      { name: 'a number that is a part of a name', text: '- **Gang of Four Knots**: Classic round, flat, and square knots\n' },
      { name: 'rules that nobody counts', text: rules([1, 2, 3]) },
      { name: 'a count without rules', text: 'The following 3 project rules bind you.\n' },
      { name: 'as many steps as declared', text: 'Work in these three steps:\n\n1. Read\n2. Change\n3. Test\n' },
      { name: 'an open number', text: 'Check at least 5 things:\n\n- One\n- Two\n\nUp to 4 reviewers, 3+ modes:\n\n- One\n- Two\n' },
      { name: 'a measure above a list', text: 'Within 5 minutes:\n\n- One\n- Two\n\nAfter 20 years of releases:\n\n- One\n- Two\n' },
      { name: 'a version above a list', text: 'React 19 features:\n\n- One\n- Two\n\n### Layer 2 solutions\n\n- One\n- Two\n- Three\n' },
      { name: 'a list that is left open', text: 'There are five modes:\n\n- Fast\n- Slow\n- ...\n' },
      { name: 'a list of something else', text: 'It brings 38 controls covering:\n\n- Leadership\n- Suppliers\n' },
      { name: 'two of several', text: 'Pick one of five modes (fast or slow).\n' },
      { name: 'examples of a set', text: 'It knows five modes, such as fast and slow, and six outcomes (e.g. pass, fail).\n' },
      { name: 'automatic numbering', text: '1. One\n1. Two\n1. Three\n\nThen:\n\n2. One\n2. Two\n' },
      { name: 'numbers that begin again', text: '## A\n\n1. One\n2. Two\n\n## B\n\n1. One\n2. Two\n3. Three\n' },
      { name: 'phases that others see to', text: '### Phase 2: Data\n\nText\n\n### Phase 4: Training\n\nText\n' },
      { name: 'a selection below a title', text: '### Audits (27 passed audits)\n\n- Calm\n- Order\n' },
      { name: 'a number in a name', text: "- Miller's Five Wheels: steering and brakes\n\n**Miller's Four Doors:** front and rear\n" },
      { name: 'numbers within a line', text: 'Always include:\n\n1. The address, 2. the weight,\n3. The stamp\n' },
      { name: 'what is done for each of several', text: '## Rounds\n\nFor each of the 6 depots:\n\n1. Weigh\n2. Load\n' },
      { name: 'a list of what each has', text: 'Each area has all fields (name, size, owner, map).\n\nAll 8 areas are there.\n' },
      { name: 'a count that a line only shows', text: '## Loads\n\n- Light\n- Heavy\n\nGood: "These 12 loads fit one van"\n' },
      { name: 'what a title draws from', text: '## Planning rounds from loads\n\n1. Weigh\n2. Sort\n3. Pack\n\nThe two loads differ.\n' },
      {
        name: 'the list right below rather than one of that name',
        text: '## Gate\n\nAnswer all three questions first.\n\n1. Who asks?\n2. Why? To learn.\n3. When?\n\n## Questions\n\n- Who?\n- Why?\n',
      },
      {
        name: 'three of several',
        text: '## Roles\n\n- Driver\n- Loader\n- Clerk\n- Cook\n\nThe first three roles are enough, at least two roles in each depot.\n',
      },
      {
        name: 'a count of things that no list is called by',
        text: '## Parcels at night\n\n- Weigh\n- Load\n- Drive\n\nThe two depots share all four vans.\n',
      },
      {
        name: 'several lists of one name',
        text: '## Gates at sea\n\n- A\n- B\n\n## Gates on land\n\n- C\n- D\n- E\n\nOpen all three gates.\n',
      },
      {
        name: 'some of the whole, the rest of it, and one for each',
        text: agent`
          ## Steps

          For a small round, two of the four steps below are enough; the other two can wait.

          1. Weigh
          2. Load
          3. Drive
          4. Unload

          ## Depot clerks

          - Sender
          - Loader
          - Driver

          Write three waybills, one per clerk, and let the other two clerks sign.
        `,
      },
      { name: 'as many levels as listed in the line', text: 'Sort by harm: Critical, High, Low.\n\nAnswer in the three harm bands.\n' },
      { name: 'members that are left open', text: 'Sort by harm: Critical, High, Low, etc.\n\nAnswer in the five severity bands.\n' },
      {
        name: 'numbers of parts that there are, or of parts of something else',
        text: agent`
          ### Step 1 of 3: Weigh

          If it is wet, see step 7 of the handbook, docs/loading.md step 9, and ask the foreman (Step 12).

          ### Step 2 of 3: Load

          Repeat steps 1-2 until the van is full; rule 40 minutes out for lunch.

          ### Step 3 of 3: Drive

          Go back to step 2 for the next van.
        `,
      },
      { name: 'steps of which the first ones stand elsewhere', text: 'Then:\n\n2. Load\n3. Drive\n\nGo back to step 7.\n' },
      {
        name: 'lists in a line that hold as many, kinds of what is counted, and lists of something else',
        text: agent`
          Send it to one of three hubs (north, south, east).

          There are four kinds of vans — small, long, cold (for fish, or milk), open.

          Run all 24 checks (weight, labels, doors).

          A three-layer workflow: weigh → load → drive → wash.

          Serve 3–5 towns (Ulm, Bonn, Kiel, Jena, Hof, Gera).
        `,
      },
      {
        name: 'processes and checklists with as many parts, or of another name',
        text: agent`
          Run our three-step parcel review, the 2-point door checklist, and the six-step customs process of the port.

          ## Parcel review

          1. Weigh
          2. Open
          3. Sign

          ## Door checklist

          - Locked
          - Sealed

          ## Two-tier architecture

          ### Why

          It is fast.

          ### How

          With vans.

          ### Where

          In town.
        `,
      },
      { name: 'a count behind the first rule', text: `${rules([1, 2])}The following 7 rules are for others.\n` },
    ],
    finds: [
      {
        name: 'fewer rules than declared, twice',
        text: `The ⟦following 20 codebase rules⟧ bind you.\nThe ⟦following 7 rules⟧ too.\n\n${rules([1, 2, 3, 5])}`,
        findings: [
          { messageId: 'rules', data: { declared: 20, found: 4, numbers: '1 to 3, 5' }, related: ['Title 1', 'Title 5'] },
          { messageId: 'rules', data: { declared: 7, found: 4, numbers: '1 to 3, 5' }, related: ['Title 1', 'Title 5'] },
        ],
      },
      {
        name: 'the last five of twenty-five',
        text: `The ⟦following 25 rules⟧ bind you.\n\n${rules([21, 22, 23, 24, 25])}`,
        findings: [{ messageId: 'rules', data: { declared: 25, found: 5, numbers: '21 to 25' } }],
      },
      {
        name: 'a count above a list, a table and headings',
        text: agent`
          Answer in ⟦three parts⟧:

          - Cause
          - Fix

          ## ⟦Four levels⟧ of access

          | Level | Who |
          |---|---|
          | read | all |
          | write | some |

          ## Work

          A release goes through ⟦five stages⟧.

          ### 1. Plan

          Text

          ### 2. Build
        `,
        findings: [
          { messageId: 'below', data: { count: 'three parts', found: 2 }, related: ['Cause', 'Fix'] },
          { messageId: 'below', data: { count: 'Four levels', found: 2 }, related: ['| read | all |', '| write | some |'] },
          { messageId: 'below', data: { count: 'five stages', found: 2 }, related: ['1. Plan', '2. Build'] },
        ],
      },
      {
        name: 'a count of a list that stands elsewhere',
        text: agent`
          Go through the ⟦five delivery checks⟧, then all ⟦four steps⟧.
          The ⟦seven items⟧ of the review list are mandatory.
          Name one of the ⟦three supported databases⟧.
          The ⟦fifth and last step⟧ is the report.
          It runs on Postgres and MariaDB databases.

          Delivery checks:
          - Signed
          - Tagged

          Review list:
          - Names
          - Errors

          When invoked:
          1. Read
          2. Change
          3. Test
        `,
        findings: [
          { messageId: 'named', data: { count: 'five delivery checks', found: 2 } },
          { messageId: 'named', data: { count: 'four steps', found: 3 } },
          { messageId: 'named', data: { count: 'seven items', found: 2 } },
          { messageId: 'named', data: { count: 'three supported databases', found: 2 }, related: ['Postgres and MariaDB databases'] },
          { messageId: 'named', data: { count: 'fifth and last step', found: 3 } },
        ],
      },
      {
        name: 'a count of the one numbered list',
        text: '## Workflow\n\n1. Read\n2. Plan\n3. Build\n\n## Notes\n\nThe workflow has ⟦five steps⟧.\n',
        findings: [{ messageId: 'named', data: { count: 'five steps', found: 3 }, related: ['Read', 'Build'] }],
      },
      {
        name: 'a count beside a list in the same line',
        text: 'There are ⟦two outcomes⟧: pass, fail and hold.\nFollow the ⟦four steps⟧ (read → change → test).\n',
        findings: [
          { messageId: 'inline', data: { count: 'two outcomes', found: 3 }, related: [': pass, fail and hold'] },
          { messageId: 'inline', data: { count: 'four steps', found: 3 } },
        ],
      },
      {
        name: 'a number twice and a number left out',
        text: agent`
          1. Read
          2. Change
          ⟦2. Test⟧

          ### Phase 1: Plan

          Text

          ### ⟦Phase 3: Build⟧
        `,
        findings: [
          { messageId: 'repeated', data: { label: '2', expected: 3 }, related: ['2. Change'] },
          { messageId: 'skipped', data: { label: 'Phase 3', expected: 2 }, related: ['Phase 1: Plan'] },
        ],
      },
      {
        name: 'inline lists, acronyms, other words for the members and two counts',
        text: agent`
          1. Sort complaints by harm: Critical (someone hurt), High (parcel lost), Medium (late), Low (wrinkled)
          2. Group the complaints under the ⟦three harm bands⟧
          3. Follow DROP (Deliver, Record, Observe, Pack)
          4. Close the round when all ⟦five phases⟧ are over
          5. Promote through dev, staging, and production

          **Photo plan** (⟦6 photos⟧):

          1. First: the van
          2. Second: the label

          ## Gates

          - Weight
          - Label
          - Address

          ## Rounds

          Every parcel passes ⟦four gates⟧ before it leaves.

          The drivers' union defines 4 principles of care.

          ⟦Judge the round by each of the five union principles of care.⟧
        `,
        findings: [
          { messageId: 'named', data: { count: 'three harm bands', found: 4 }, certainty: 'possible' },
          { messageId: 'named', data: { count: 'five phases', found: 4 }, related: ['Deliver, Record, Observe, Pack'] },
          { messageId: 'below', data: { count: '6 photos', found: 2 } },
          { messageId: 'named', data: { count: 'four gates', found: 3 }, related: ['Weight', 'Address'] },
          { messageId: 'rival', data: { value: 'five union principles', other: '4 principles', subject: '`union care principles round`' } },
        ],
      },
      {
        name: 'questions, boxes, one of several, one for each and the others',
        text: agent`
          All ⟦four questions⟧ are answered and all ⟦six boxes⟧ ticked before the van leaves.
          Write ⟦five waybills⟧, one per clerk.
          Say why each of ⟦the other three candidate tools⟧ stayed at home.
          A parcel gets one of ⟦two grades⟧:

          | Grade | Meaning |
          | --- | --- |
          | **High** | By hand |
          | **Medium** | By van |
          | **Low** | By bike |

          ## Before you leave

          - Is the door shut?
          - Is the **lamp on?**
          - Who has the key?

          ## At the gate

          - [ ] Papers
          - [x] Fuel

          ## Depot clerks

          - Sender
          - Loader

          ## Skills

          - Lifting tool selection (crane, jack, hoist)
        `,
        findings: [
          { messageId: 'named', data: { count: 'four questions', found: 3 }, related: ['Is the door shut?', 'Who has the key?'] },
          { messageId: 'named', data: { count: 'six boxes', found: 2 } },
          { messageId: 'named', data: { count: 'five waybills', found: 2 }, related: ['Sender', 'Loader'] },
          { messageId: 'named', data: { count: 'the other three candidate tools', found: 2 }, related: ['crane, jack, hoist'] },
          { messageId: 'below', data: { count: 'two grades', found: 3 } },
        ],
      },
      {
        name: 'references behind the last part, and parts that promise more than follow',
        text: agent`
          You move parcels.

          ### ⟦Step 1 of 4⟧

          Weigh it.

          ### Step 2 of 4

          Load it, then go back to ⟦step 7⟧ while vans are free.

          ### Step 3 of 4

          Repeat ⟦steps 1 through 5⟧ each day.

          ## House rules

          - Rule 1: Knock
          - Rule 2: Greet

          ⟦Rule 8⟧ wins over all others.
        `,
        findings: [
          { messageId: 'beyond', data: { part: 'Step 1 of 4', noun: 'step', last: 3 }, related: ['### Step 3'] },
          { messageId: 'beyond', data: { part: 'step 7', noun: 'step', last: 3 } },
          { messageId: 'beyond', data: { part: 'steps 1 through 5', noun: 'step', last: 3 } },
          { messageId: 'beyond', data: { part: 'Rule 8', noun: 'rule', last: 2 }, related: ['- Rule 2'] },
        ],
      },
      {
        name: 'steps without a name of their own',
        text: 'Work so:\n\n1. Weigh\n2. Load\n3. Drive\n\nIf the van is too heavy, return to ⟦step 6⟧.\n',
        findings: [{ messageId: 'beyond', data: { part: 'step 6', noun: 'step', last: 3 }, related: ['3.'] }],
      },
      {
        name: 'lists without an "and"',
        text: 'Send it to one of ⟦four hubs⟧ (north, south, east).\n\nThere are ⟦three kinds⟧ of vans — small, long, cold, open.\n',
        findings: [
          { messageId: 'inline', data: { count: 'four hubs', found: 3 } },
          { messageId: 'inline', data: { count: 'three kinds', found: 4 } },
        ],
      },
      {
        name: 'processes and checklists by their names, things handed over, and rules below',
        text: agent`
          Follow our ⟦five-step parcel review⟧ and the ⟦6-point door checklist⟧, and obey the ⟦nine rules⟧ below.

          ## Parcel review

          1. Weigh
          2. Open
          3. Sign

          ## Door checklist

          - Locked
          - Sealed

          ## Rules

          - Greet
          - Wait
          - Pay

          ## Papers

          Use ⟦four harm levels⟧. You hand over ⟦three papers⟧:

          - Waybill
          - Bill

          ## Harm levels

          - Critical
          - Major
          - Minor
        `,
        findings: [
          { messageId: 'named', data: { count: 'five-step parcel review', found: 3 }, related: ['Weigh', 'Sign'] },
          { messageId: 'named', data: { count: '6-point door checklist', found: 2 } },
          { messageId: 'named', data: { count: 'nine rules', found: 3 } },
          { messageId: 'named', data: { count: 'four harm levels', found: 3 } },
          { messageId: 'below', data: { count: 'three papers', found: 2 } },
        ],
      },
      {
        name: 'a placeholder for the missing rules, as the other side',
        text: agent`
          The ⟦following 20 rules⟧ bind you.

          **Rule 1: Title 1**
          - Item

          [Continue with all remaining rules...]
        `,
        findings: [
          {
            messageId: 'rules',
            data: { declared: 20, found: 1, numbers: '1' },
            related: ['[Continue with all remaining rules...]', 'Title 1'],
          },
        ],
      },
    ],
  },
  { describe, it },
);
