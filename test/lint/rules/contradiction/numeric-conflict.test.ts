import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/contradiction/numeric-conflict.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
      {
        name: 'words of paths, levels with a verdict, and words to say',
        text: agent`
          Append a 1-line lesson to Depot/notes/rounds.md.

          Read the last 20 lines of Depot/notes/log.md.

          - 4 stops/round: Warning
          - 5 stops/round: Blocker

          Say: "Log made. Last round: [one-line summary]."

          Post a summary of 2-3 lines at most.

          - A round of more than 6 stops
        `,
      },
      {
        name: 'levels of a row that knows the limit, and minimum beside target',
        text: agent`
          Look closer where the drawer depth is over 60 cm.

          | Measure | Good | Doubtful | Bad |
          | --- | --- | --- | --- |
          | Drawer depth | < 40 cm | 40-60 cm | > 60 cm |
        `,
      },
      {
        name: 'cases below "if:", signals, answers behind a colon and grades',
        text: agent`
          Each round has 2-3 stops at most.

          **Always split a round if:**

          - More than 3 stops lie in it

          ## Signals

          - More than 9 stops

          ## Grades

          - < 30% sound parcels: **grade at most D (69%)**
          - **A grade (90-100%)**: all scales clean, 80%+ sound parcels
          - **B grade (80-89%)**: most scales clean, 60%+ sound parcels
        `,
      },
      {
        name: 'shares of several kinds together, and things that disagree',
        text: agent`
          **weigh:by-hand (90% of weighings)**

          Weighings by hand and by scale are together about 97% of weighings.

          Each night has 8 rounds. When a driver is lost - the map says one thing, two rounds disagree - call the hub.
        `,
      },
      {
        name: 'cases before an arrow, behind "for" and behind "else if"',
        text: agent`
          - Damage of 1-2 parcels → repack

          Then:

          - Damage of 3+ parcels → call the hub

          For vans with 1-2 seats, take one driver.

          For vans with 3 seats or more, take two.

          IF load_score >= 8.0:

          ELSE IF load_score >= 5.0:
        `,
      },
      {
        name: 'one scale for all, scales of two things, and a limit that a check meets',
        text: agent`
          Rate the quality from 1 to 5, and each risk from 1 to 5. Quality score: 4/5.

          Give style scores of 0-100.

          Tests must cover 80% of all labels. The audit fails when label coverage is below 80%.
        `,
      },
      { name: 'shares of three sentences', text: 'Old vans are 50% full. Carts rust, 30% of them. Boats are late; 30% leak.\n' },
      {
        name: 'parts that make a whole, and shares that are none',
        text: agent`
          ## Freight budget

          - Rail: 50%
          - Road: 30%
          - River: 20%

          ## Score (100 points)

          - Seal (60 points)
          - Label (20 points)
          - Weight (20 points)

          ## Targets

          - Sealed parcels: at least 40%
          - Labels read: 30%
          - Vans in use: 20%

          ## Confidence scoring

          - No label is 0%
          - Half a label is 10%
          - A whole label is 100%

          ## Hubs

          | Hub | Growth |
          | --- | --- |
          | North | 60% |
          | South | 30% |
          | East | 20% |

          Three rates stand for one month each: 70% late, 71% late and 72% late.

          Most weigh 10-20% more, 30-40% less, or 45% as much.
        `,
      },
      { name: 'a short and a long variant', text: 'Short label: 5 words\n\nLong label: 12 words\n' },
      { name: 'a value that the other line knows', text: 'Vans carry at most 20 parcels.\n\nVans carry 20 parcels or 40 parcels each.\n' },
      { name: 'a sample beside a rule', text: 'Van load must be 100%.\n\n```text\nVan load: 60%\n```\n' },
      { name: 'an example by its label', text: 'Each round: 3 parcels.\n\nExample round with 6 parcels:\n' },
      { name: 'a typical value beside a limit', text: 'Parcel length: 40 cm typical\n\nParcel length: at most 30 cm\n' },
      { name: 'a bound and a value that meets it', text: 'Coverage of at least 80%.\n\nThe last run had a coverage of 93%.\n' },
      { name: 'ranges that overlap', text: '- Write 3-5 variants of a title\n\nThen:\n\n- At least 4 variants of a title\n' },
      { name: 'two environments', text: 'Retry 3 times in staging.\n\nRetry 5 times in production.\n' },
      { name: 'warning and critical level', text: 'Warning: error rate above 2%\n\nCritical: error rate above 5%\n' },
      { name: 'two things of one list', text: 'Sizes:\n\n- Titles of 60 characters\n- Summaries of 160 characters\n' },
      { name: 'two platforms', text: '**iOS:**\n\n- Titles of 30 characters\n\n**Android:**\n\n- Titles of 50 characters\n' },
      { name: 'a case of its own', text: 'Keep functions under 20 lines.\n\nIf a function has 50 lines, split it.\n' },
      { name: 'levels of a scale', text: 'Coverage: >80% (green), >60% (yellow), <60% (red)\n\nCoverage of 70% is common.\n' },
      { name: 'a field of several records', text: '- Confidence: 0.9\n\nor\n\n- Confidence: 0.2\n\nor\n\n- Confidence: 0.5\n' },
      { name: 'versions', text: 'Use React 19 hooks.\n\nUse React 18 hooks.\n' },
      { name: 'a report that beats its target', text: 'Cluster uptime 99.95% achieved\n\n"Cluster completed. Reached 99.99% uptime."\n' },
      { name: 'code', text: 'Timeout: 30 ms\n\nCall `wait(timeout, 90 ms)` then.\n' },
      {
        name: 'a factor and a percentage that add up',
        text: 'Cut the build by 75% from 120 s to 30 s.\n\n10x growth from 1K to 10K users.\n',
      },
      { name: 'what stands between some', text: 'Name the owner of each interface between two parts.\n\nOne part has one owner.\n' },
      { name: 'weights that add up', text: 'Weights:\n\n- Tests 50%\n- Style 30%\n- Docs 20%\n' },
      { name: 'a share and the rest of it', text: 'Keep memory use below 70%.\n\nLeave at least 30% of the memory free.\n' },
      { name: 'a symptom and its target', text: 'Slow builds (above 5 minutes)\n\nBuilds finish in less than 5 minutes.\n' },
      { name: 'two titles', text: '## Parcels up to 5 kilos (10 labels)\n\nText\n\n## Parcels above 5 kilos (20 labels)\n\nText\n' },
      { name: 'columns of one table', text: '| Metric | Target | Alert |\n| --- | --- | --- |\n| Queue depth | 20 jobs | 90 jobs |\n' },
      {
        name: 'two bounds of one case each',
        text: 'If a batch exceeds 80 parcels, split it.\n\nIf a batch is below 8 parcels, join it.\n',
      },
      { name: 'what is left of a whole', text: 'Sorting is 30% of the round.\n\nThe other 70% of the round is driving.\n' },
      {
        name: 'a level at which something happens, and how many a limit holds for',
        text: agent`
          - Scan accuracy (target: >99.5%)
          - Delivery success above 99.9%
          - Round time under 3 s
          - Scan accuracy under 97% opens a claim with the maker
          - Ninety-five percent of deliveries done within 2 s
        `,
      },
      { name: 'two savings', text: '**Fuel saved**: cut van costs by 60%\n\nThen:\n\n**Night saved**: cut van costs by 40%\n' },
      {
        name: 'two blocks of one form, each with values of its own',
        text: agent`
          ## Rail

          - Loading: 4 hours
          - Parcels per wagon: 400

          ## Road

          - Loading: 1 hour
          - Parcels per wagon: 40
        `,
      },
      {
        name: 'a text in a code block',
        text: '~~~\nWork items (one person, 1-8 hours each)\n~~~\n\nNo work item takes fewer than 8 hours.\n',
      },
      {
        name: 'what is shown as wrong, and a quoted report',
        text: '- Scan rate > 90%\n\n- ❌ Scan rate 40%\n- New: "scan rate of 50% in tests"\n',
      },
      { name: 'how large one thing is', text: '- 7-inch depot screens: at most 8\n- 10-inch depot screens: at most 8\n' },
      { name: 'two names', text: '- **Damage rate**: < 1%\n\n## Returns\n\n- **Label damage rate**: < 5%\n' },
      {
        name: 'one quantity at two stages of the work',
        text: agent`
          ## Quality

          - Keeps sorting accuracy above 80%

          ## Minimum viable depot

          - Keeps sorting accuracy above 70%
        `,
      },
      { name: 'what was observed', text: '- 76% improve their sorting speed\n\nGoals:\n\n- Sorting speed up by at least 80%\n' },
      { name: 'two kinds of one name', text: '**Toll accuracy**: 99% by hand\n\nThen:\n\n**Sorting accuracy**: 97% by belt\n' },
      { name: 'sizes of two screens', text: 'Depot screen: 1080 x 1920 px\n\nDriver screen: 600 x 800 px\n' },
      {
        name: 'a series of titles',
        text: '# Loads\n\n## Loads by kind\n\n### For shops\n\n- Letters under 50 pages\n\n### For homes\n\n- Letters under 5 pages\n',
      },
      { name: 'a mode of its own', text: '- Scan coverage of 90%\n\n## Trial mode\n\n- Scan coverage of 50%\n' },
      {
        name: 'when to do something else',
        text: '- 2-5 vans for a round\n\n## When to call the depot\n\n- More than 9 vans for a round\n',
      },
      {
        name: 'names of two words that differ in one',
        text: '- Van fill rate > 90%\n\nA round counts as good from a hub fill rate of 75% upwards.\n',
      },
      { name: 'one percentile of several', text: 'Answers below 200 ms (p95).\n\nAnswers below 2 seconds (p99).\n' },
    ],
    finds: [
      {
        name: 'the name right before both values, whatever the rest of the lines says',
        text: agent`
          - Scan time < 2s at the gate of each depot

          ## Rounds

          ⟦A round counts as smooth when the crew reports a scan time of 5s or less.⟧
        `,
        findings: [{ messageId: 'values', certainty: 'possible', data: { value: '5s', other: '2s', subject: '`scan time`' } }],
      },
      {
        name: 'limits of one quantity in the same words, and in others',
        text: agent`
          Depot checklist:

          - Damage rate < 0.1% verified
          - Parcels sorted by hand at most 5%

          Rounds:

          - ⟦Damage rate kept under 2%⟧
          - ⟦Parcels that a driver sorted by hand up to 9%⟧
        `,
        findings: [
          { messageId: 'values', certainty: 'likely' },
          { messageId: 'values', certainty: 'possible' },
        ],
      },
      {
        name: 'one name below two titles of one form',
        text: agent`
          ## Fields

          ### Street line

          - Letters at most 30, counted by hand

          ### Town line

          - ⟦Letters at most 80, counted by hand⟧
        `,
        findings: [{ messageId: 'values', certainty: 'possible' }],
      },
      {
        name: 'bare values, each below a title of its own',
        text: agent`
          **Street Labels:**

          - 20-30 characters

          **Parcel Notes:**

          - 90-100 characters

          **Town Names:**

          - 10-15 characters
          - ⟦Street labels of 45-55 characters⟧
        `,
        findings: [{ messageId: 'values', certainty: 'possible' }],
      },
      {
        name: 'units, sizes and the rest of a whole',
        text: agent`
          - Record voices at 16 kHz
          - Icons of at least 44x44 px
          - Keep the disk utilization below 70%
          - App size under 40MB on first download

          | Limit | Value |
          | --- | --- |
          | Labels per parcel | 4 |
          | Weight of a parcel label | 90 grams |
          | Render queue depth | 200 jobs |

          ## Acceptance

          - ⟦Check that recorded voices have a rate of 44,100 Hz⟧
          - ⟦Icons on phones: thirty-two pixels square⟧
          - ⟦Leave no more than a tenth of the disk idle⟧
          - ⟦The first download of the app weighs 60 MB⟧
          - ⟦Let the render queue grow to 900 jobs of depth⟧
        `,
        findings: [
          { messageId: 'values', data: { value: '44,100 Hz', other: '16 kHz', subject: '`recorded voices`' } },
          { messageId: 'values', data: { value: 'thirty-two pixels', other: '44x44 px', subject: '`icons`' } },
          { messageId: 'values', data: { value: 'a tenth', other: '70%', subject: '`disk utilization`' } },
          { messageId: 'values', data: { value: '60 MB', other: '40MB', subject: '`download app`' } },
          { messageId: 'values', data: { value: '900 jobs', other: '200 jobs', subject: '`jobs render queue depth`' } },
        ],
      },
      {
        name: 'two lengths of one thing, one of them below a title',
        text: agent`
          **Title tags:**

          - 50-60 characters (pixels vary)

          ## Output

          - ⟦Title tags of 75-85 characters⟧
        `,
        findings: [
          {
            messageId: 'values',
            data: { value: '75-85 characters', other: '50-60 characters', subject: '`title tags`' },
            related: ['50-60 characters (pixels vary)'],
          },
        ],
      },
      {
        name: 'other words, a fraction and a permission',
        text: agent`
          - Test coverage above 90%
          - Functions under 20 lines
          - Max 3 retries per request

          ## Before a merge

          - ⟦Merge once four of the checks pass and three out of four lines are covered by tests⟧
          - ⟦Functions may grow to 80 lines⟧
          - ⟦Retry a request up to ten times⟧
        `,
        findings: [
          { messageId: 'values', data: { value: 'three out of four', other: '90%', subject: '`tests covered`' } },
          { messageId: 'values', data: { value: '80 lines', other: '20 lines', subject: '`functions`' } },
          { messageId: 'values', data: { value: 'ten times', other: '3 retries', subject: '`request retry`' } },
        ],
      },
      {
        name: 'a report below its target',
        text: agent`
          - Cache hit rate > 90%

          Delivery notification:
          ⟦"Cache work completed. Reached a 72% cache hit rate."⟧
        `,
        findings: [{ messageId: 'values', data: { value: '72%', other: '90%', subject: '`cache`' } }],
      },
      {
        name: 'ratios, pixels and counts without another word',
        text: agent`
          - Contrast ratio of at least 4.5:1
          - Touch targets of at least 44px
          - At least 3 alternatives

          ## Delivery

          - ⟦A contrast ratio of 2:1 will do⟧
          - ⟦Touch targets of 24px⟧
          - ⟦Two alternatives are plenty⟧
        `,
        findings: [
          { messageId: 'values', data: { value: '2:1', other: '4.5:1', subject: '`contrast ratio`' } },
          { messageId: 'values', data: { value: '24px', other: '44px', subject: '`touch`' } },
          { messageId: 'values', data: { value: 'Two alternatives', other: '3 alternatives', subject: '`alternatives`' } },
        ],
      },
      {
        name: 'names of plain words, rates, spoken ranges and shares of a thousand',
        text: agent`
          - Lock waits < 1% minimized
          - Throughput: 1000+ scans/second per van
          - Complaint letters of 100 words at most
          - Damaged parcels in 1-2% of rounds
          - CPU load below 70%
          - Memory load below 50%

          ## Later

          - ⟦Lock waits allowed to reach 5%⟧
          - ⟦Hold every van at one scan per 20 ms⟧
          - ⟦Complaint letters have five to six hundred words⟧
          - ⟦Damaged parcels occur 40-60 times per 1,000 rounds⟧
        `,
        findings: [
          { messageId: 'values', data: { value: '5%', other: '1%', subject: '`lock waits`' } },
          { messageId: 'values', data: { value: 'one scan per 20 ms', other: '1000+ scans/second', subject: '`van scan`' } },
          { messageId: 'values', data: { value: 'five to six hundred words', other: '100 words', subject: '`complaint letters`' } },
          { messageId: 'values', data: { value: '40-60 times per 1,000', other: '1-2%', subject: '`damaged parcels rounds`' } },
        ],
      },
      {
        name: 'figures that do not add up',
        text: agent`
          Figures:

          - Carried the team through ⟦10x⟧ growth
            - From 100K to 10M users
          - Cut the build by ⟦40%⟧ from 120 s to 30 s

          ⟦Weights of the score:⟧

          - Tests 60%
          - Style 30%
          - Docs 20%
        `,
        findings: [
          { messageId: 'factor', data: { written: '10x', computed: '100x' } },
          { messageId: 'change', data: { written: '40%', computed: '75%' } },
          { messageId: 'sum', data: { written: '100%', computed: '110%' } },
        ],
      },
      {
        name: 'parts that make no whole, in lists, headings, tables and sentences',
        text: agent`
          ## ⟦Freight budget⟧

          - **Rail**: 50%
          - **Road**: 30%
          - **River**: 30%

          ## ⟦Score (100 points)⟧

          - Seal (40 points)
          - Label (30 points)
          - Weight (20 points)

          ## ⟦Inspection rubric⟧

          ### Seal (40%)

          Pull it.

          ### Label (30%)

          Read it.

          ### Weight (20%)

          Weigh it.

          ## Ranking

          ⟦| Hub | Share |⟧
          | --- | --- |
          | North | 60% |
          | South | 30% |
          | East | 20% |
          | Total | 100% |

          ⟦Rank by price (50%), speed (30%) and care (30%).⟧
        `,
        findings: [
          { messageId: 'sum', data: { written: '100%', computed: '110%' } },
          { messageId: 'sum', data: { written: '100 points', computed: '90 points' } },
          { messageId: 'sum', data: { written: '100%', computed: '90%' } },
          { messageId: 'sum', data: { written: '100%', computed: '110%' } },
          {
            messageId: 'sum',
            data: { written: '100%', computed: '110%' },
            certainty: 'possible',
            related: ['Rank by price (50%), speed (30%) and care (30%).'],
          },
        ],
      },
      {
        name: 'two scales for one thing, also in a template',
        text: agent`
          Rate each risk from 1 to 5.

          \`\`\`
          ⟦Risk score: [n]/10⟧
          \`\`\`
        `,
        findings: [
          {
            messageId: 'scale',
            data: { value: 10, rival: 5, subject: 'risk' },
            certainty: 'possible',
            related: ['Rate each risk from 1 to 5'],
          },
        ],
      },
      {
        name: 'limits by comparatives, and where a check fails',
        text: agent`
          Keep letters under 30 lines.

          | Measure | Target |
          | --- | --- |
          | Label coverage | 80% |

          ## Signing

          - ⟦No letter is longer than 60 lines⟧
          - ⟦The audit fails when label coverage is below 90%⟧
        `,
        findings: [
          { messageId: 'values', data: { value: '60 lines', other: '30 lines', subject: '`letter`' } },
          { messageId: 'values', data: { value: '90%', other: '80%', subject: '`label coverage`' } },
        ],
      },
      {
        name: 'two upper limits, one of them a range, and a limit with a remark of another thing behind it',
        text: agent`
          Depot checklist:

          - Crate overhead < 2% checked
          - Maximum 6-8 stickers per crate

          ## Rounds

          - ⟦Keep the crate overhead at 5% or less and a high share of full vans⟧
          - ⟦No more than 12 stickers per crate⟧
        `,
        findings: [
          { messageId: 'values', data: { value: '5%', other: '2%', subject: '`crate overhead`' } },
          { messageId: 'values', data: { value: '12 stickers', other: '6-8 stickers', subject: '`crate stickers`' } },
        ],
      },
      {
        name: 'two targets beside a report with a third value',
        text: agent`
          - Crate hit rate > 90% sustained

          ## Rounds

          - ⟦Crate hit rate of 75% as the target⟧

          Round notice:
          "Rounds completed. Reduced delays by 75% (120s to 30s), achieved 94% crate hit rate, and decreased losses by 42%."
        `,
        findings: [{ messageId: 'values', data: { value: '75%', other: '90%', subject: '`crate`' } }],
      },
    ],
  },
  { describe, it },
);
