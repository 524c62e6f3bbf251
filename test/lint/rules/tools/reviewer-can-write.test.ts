import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/tools/reviewer-can-write.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const reviewer = (
  more: string,
  description = 'Reviews code for defects. Use after a change.',
  body = 'Read the change, then report what is wrong.',
  name = 'code-reviewer',
): string => `---\nname: ${name}\ndescription: ${description}\n${more}\n---\n${body}`;

testRule(
  rule,
  {
    quiet: [
      { name: 'tools that read', text: reviewer('tools: Read, Grep, Bash') },
      { name: 'a reviewer that fixes', text: reviewer('tools: Read, Edit', 'Reviews code and fixes what it finds. Use after a change.') },
      {
        name: 'a reviewer whose prompt has it write',
        text: reviewer('tools: Read, Edit', undefined, '1. Read the change.\n2. Apply the fixes.'),
      },
      { name: 'another trade', text: reviewer('tools: Read, Edit', undefined, undefined, 'review-writer') },
      { name: 'tools that write and edit are denied', text: reviewer('disallowedTools: Write, Edit') },
      { name: 'all tools but those that change files', text: reviewer('disallowedTools: Write, Edit, NotebookEdit') },
    ],
    finds: [
      {
        name: 'tools that change files',
        text: reviewer('tools: ⟦Read, Edit, Write⟧'),
        findings: [
          {
            messageId: 'granted',
            severity: 'warning',
            certainty: 'likely',
            message: 'Unexpected `Edit` and `Write` for an agent that reviews, expected tools that read: it can change what it is to judge',
          },
        ],
      },
      {
        name: 'a tool that may write the report',
        text: reviewer('tools: ⟦Read, Write⟧'),
        findings: [{ messageId: 'granted', certainty: 'possible' }],
      },
      {
        name: 'all tools',
        text: reviewer('model: opus', undefined, undefined, '⟦security-auditor⟧'),
        findings: [{ messageId: 'inherited', severity: 'info', certainty: 'possible' }],
      },
    ],
    onlyOnePossible: 'an agent has one list of tools',
  },
  { describe, it },
);
