import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/prompt/repeated-line.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
      {
        name: 'what two branches have in common',
        text: '# A\n\n**For vans:**\n\n- Write down the name, the plate and the depot of the driver.\n\n**For bicycles:**\n\n- Write down the name, the plate and the depot of the driver.',
      },
      {
        name: 'a line of its part',
        text: '# A\n\n- In this step, read every file that the task names.\n\n# B\n\n- In this step, read every file that the task names.',
      },
      {
        name: 'a rendered file',
        text: '---\nname: x\n# Rendered by subagent-kit from x.md.\ndescription: Use when a test fails\n---\n- Read the schema before you touch any of its tables.\n- Read the schema before you touch any of its tables.',
      },
      { name: 'short lines', text: '- Run the tests.\n- Fix what fails.\n- Run the tests.' },
      { name: 'data', text: 'status: one two three four five six seven eight\nstatus: one two three four five six seven eight' },
      {
        name: 'an example',
        text: '- Read the schema before you touch any of its tables.\n\n# Examples\n\n- Read the schema before you touch any of its tables.',
      },
      {
        name: 'lines that differ',
        text: '- Read the schema before you touch any of its tables.\n- Read the schema before you touch any of its views.',
      },
    ],
    finds: [
      {
        name: 'an instruction that stands twice',
        text: '# Before\n\n- Read the schema before you touch any of its tables.\n\n# After\n\n- ⟦Read the schema before you touch any of its tables.⟧',
        findings: [
          {
            messageId: 'one',
            severity: 'info',
            certainty: 'certain',
            message:
              'Unexpected second `Read the schema before you touch any of its tables.`, which stands already in line 3, expected it once',
            related: ['Read the schema before you touch any of its tables.'],
          },
        ],
      },
      {
        name: 'several of them',
        options: { words: 3 },
        text: '- Read the schema.\n- Write the migration.\n- ⟦Read the schema.⟧\n- Write the migration.',
        findings: [
          {
            messageId: 'more',
            data: { text: 'Read the schema.', line: 1, count: 2 },
            related: ['Read the schema.', 'Write the migration.'],
          },
        ],
      },
    ],
    onlyOnePossible: 'further lines are related places of the first',
  },
  { describe, it },
);
