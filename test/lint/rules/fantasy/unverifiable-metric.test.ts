import rule from '../../../../src/lint/rules/fantasy/unverifiable-metric.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

const TUNER_WITHOUT_SHARE = agent`
  ---
  name: tuner
  description: Tuner of queries for 10x faster pages. Use when a page is slow.
  ---

  You reduce response times and save 15 hours a week.

  - Catches 95% of all regressions
  - Was trusted by 500+ teams
  - Lead time reduction from 14 days to 8 minutes
`;

testRule(rule, {
  quiet: [
    {
      name: 'thresholds, limits and targets that a run can check',
      text: agent`
        ---
        name: gate
        description: Guards merges. Use before each merge.
        ---

        - Fail when coverage is below 80%.
        - Report findings with at least 80% confidence.
        - Lower the JPEG quality to 80%.
        - Flag a growth of the bundle by more than 10%.

        Release checklist:
        - Coverage > 85% achieved
        - Latency p95 < 200 ms
        - Uptime 99.9%
      `,
    },
    {
      name: 'load that is planned for or tested with',
      text: agent`
        ---
        name: load
        description: Tests load. Use before a launch.
        ---

        - Design for 10x the current load.
        - **Spike**: Sudden 10x traffic
        - Roll back when latency increases by 20%.
        - Alert on an error rate >5% or a >20% increase of response times.
      `,
    },
    {
      name: 'facts about something that is named, and figures with a source',
      text: agent`
        ---
        name: facts
        description: Knows queues. Use when a queue is slow.
        ---

        - Batching reduces round trips by 90%.
        - ${'`fastlog`'}: 5x the throughput of the default logger
        - Retrofitting a schema costs 10x more than planning it.
        - Reduces reads by 49%, see [the benchmark](https://example.org/bench).

        | Library | Speed |
        | --- | --- |
        | a | 2x faster |
      `,
    },
    {
      name: 'examples, prohibitions and reports with places to fill in',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a sprint ends.
        ---

        - Never claim that you cut costs by 40%.

        ## Examples
        - Reduced the build time by 75%

        Delivery notification:
        "Migration completed. Moved [N] modules, [X]% covered by tests, 3 phases."
      `,
    },
  ],
  finds: [
    {
      name: 'the figures of a report that is written before the work',
      text: agent`
        ---
        name: reporter
        description: Reports. Use when a sprint ends.
        ---

        Delivery notification:
        "Tuning completed. ⟦Moved 34 modules and cut the load time by 47%.⟧ All green."

        ## Finish
        "Migration delivered. ⟦Handled 12 services without a stop.⟧"
      `,
      findings: [{ messageId: 'report', certainty: 'likely' }, { messageId: 'report' }],
    },
    {
      name: 'results that the agent is said to bring',
      text: agent`
        ---
        name: tuner
        description: Tuner of queries for ⟦10x faster⟧ pages. Use when a page is slow.
        ---

        You ⟦reduce response times by 60%⟧ and ⟦save 15 hours⟧ a week.

        - ⟦Catches 95% of⟧ all regressions
        - Was ⟦trusted by 500+ teams⟧
        - Lead time ⟦reduction from 14 days to 8 minutes⟧
      `,
      findings: [
        { messageId: 'result', certainty: 'likely', data: { claim: '10x faster' } },
        { messageId: 'result', data: { claim: 'reduce response times by 60%' }, suggestions: [TUNER_WITHOUT_SHARE] },
        { messageId: 'result', data: { claim: 'save 15 hours' } },
        { messageId: 'result' },
        { messageId: 'result' },
        { messageId: 'result' },
      ],
    },
    {
      name: 'quotas without a baseline',
      text: agent`
        ---
        name: coach
        description: Coaches teams. Use when a team is slow.
        ---

        ## Goals
        - ⟦Reduce decision time by 50%⟧
        - Efficiency ⟦improvement >40%⟧
      `,
      findings: [
        {
          messageId: 'quota',
          certainty: 'possible',
          suggestions: [
            agent`
              ---
              name: coach
              description: Coaches teams. Use when a team is slow.
              ---

              ## Goals
              - Reduce decision time
              - Efficiency improvement >40%
            `,
          ],
        },
        { messageId: 'quota', certainty: 'possible' },
      ],
    },
    {
      name: 'rates of being right, which nothing in a run shows',
      text: agent`
        ---
        name: oracle
        description: Judges. Use when in doubt.
        ---

        You answer ⟦with 95% accuracy⟧.

        ## Metrics
        - **Reasoning ⟦accuracy**: Right conclusions (>99%⟧ target)
        - **⟦Success rate**: 97%⟧ on the first attempt
      `,
      findings: [
        { messageId: 'judgement', certainty: 'likely' },
        { messageId: 'judgement', certainty: 'possible' },
        { messageId: 'judgement', certainty: 'possible' },
      ],
    },
  ],
});
