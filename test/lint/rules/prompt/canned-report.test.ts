import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/prompt/canned-report.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
      {
        name: 'slots for the numbers',
        text: 'Delivery notification:\n"Migration completed. Moved [n] tables in [n] minutes, <X> % tested, 0 of 12 lost."',
      },
      {
        name: 'a label that says where numbers come from',
        text: 'Delivery notification, with measured numbers only:\n"Migration completed. Moved 47 tables in 12 minutes."',
      },
      {
        name: 'a report in words alone, which is a claim',
        text: 'Completion message format:\n"Cluster optimized. Reduced costs by 43% and P95 latency to 47ms, saving $12K a month."',
      },
      { name: 'a report without numbers', text: 'Delivery notification:\n"Migration completed. All tables moved."' },
      { name: 'a quotation without a label', text: 'Ask:\n"Migration completed. Moved 47 tables in 12 minutes?"' },
      { name: 'names with numbers', text: 'Completion message:\n"Audit completed for SOC2 and ISO27001."' },
      { name: 'JSON with slots', text: '~~~json\n{ "agent": "x", "progress": { "tables": "<count>", "lost": 0, "moved": 1 } }\n~~~' },
      { name: 'JSON of something else', text: '~~~json\n{ "progress": { "tables": 47, "minutes": 12 } }\n~~~' },
    ],
    finds: [
      {
        name: 'a finished report, and progress in JSON before it',
        text: agent`
          ~~~json
          { "agent": "x", "status": "migrating", ⟦"progress": { "tables": 47, "tested": "92%" }⟧ }
          ~~~

          Delivery notification:
          "Migration completed. Moved 47 tables in 12 minutes."
        `,
        findings: [
          {
            messageId: 'progress',
            severity: 'warning',
            certainty: 'likely',
            message: 'Unexpected progress with 2 invented numbers, such as `47`, expected open slots for what the agent measures',
            related: ['"Migration completed. Moved 47 tables in 12 minutes."'],
          },
        ],
      },
    ],
    onlyOnePossible: 'further reports are related places of the first',
  },
  { describe, it },
);
