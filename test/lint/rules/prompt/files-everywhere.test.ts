import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/prompt/files-everywhere.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
      { name: 'one file in one place', text: '- Maintain `CHANGELOG.md` at the root of the repository.' },
      { name: 'a search through all directories', text: '- Search all directories for a README.md.' },
      { name: 'an order not to', text: '- Never create a README.md in every directory.' },
      { name: 'files that tasks ask for', text: '- Create a test file in each package folder.' },
    ],
    finds: [
      {
        name: 'a file in every directory, ordered twice',
        text: '- ⟦Create a CHANGELOG.md in every directory that you touch⟧\n- Every folder must have a README',
        findings: [
          {
            messageId: 'every',
            severity: 'warning',
            certainty: 'likely',
            message:
              'Unexpected order for a `CHANGELOG.md` in every directory, expected one place for it: the agent litters the repository',
            related: ['Every folder must have a README'],
          },
        ],
      },
      {
        name: 'a file in whatever directory it is',
        text: '1. ⟦Confirm that CHANGELOG.md exists in the target directory, create it if missing⟧',
        findings: [{ messageId: 'missing', data: { file: 'CHANGELOG.md' } }],
      },
    ],
    onlyOnePossible: 'further orders are related places of the first',
  },
  { describe, it },
);
