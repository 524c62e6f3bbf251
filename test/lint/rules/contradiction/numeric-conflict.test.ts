import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/contradiction/numeric-conflict.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
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
    ],
    finds: [
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
          { messageId: 'values', data: { value: 'ten times', other: '3 retries', subject: '`request`' } },
        ],
      },
      {
        name: 'a report below its target, and a template against a rule',
        text: agent`
          - Cache hit rate > 90%

          Delivery notification:
          ⟦"Cache work completed. Reached a 72% cache hit rate."⟧

          ~~~
          ⟦Work items (one person, 1-8 hours each)⟧
          ~~~

          No work item takes fewer than 8 hours.
        `,
        findings: [
          { messageId: 'values', data: { value: '72%', other: '90%', subject: '`cache`' } },
          { messageId: 'values', data: { value: '1-8 hours', other: '8 hours', subject: '`work`' } },
        ],
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
    ],
  },
  { describe, it },
);
