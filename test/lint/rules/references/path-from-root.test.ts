import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/references/path-from-root.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
      { name: 'paths from the root of the project', text: agent`Write docs/api/ and ./scripts/deploy/run.sh.` },
      {
        name: 'addresses',
        text: agent`
          - The endpoint GET /docs/openapi.json serves the schema
          - Routes below /docs/guide/ redirect to the site
          - Prefer /docs/ paths to pages of the shop
        `,
      },
      { name: 'the words of a message', text: agent`"The module is in /src/components/Dashboard/ now."` },
      { name: 'folders that systems have', text: agent`Read /etc/app/config.yaml and write to /var/log/app/.` },
      { name: 'an example of what not to do', text: agent`Do not write to /docs/api/.` },
      {
        name: 'a tree of folders',
        text: agent`
          ${'```'}
          /docs/    prose
          /scripts/ tools
          ${'```'}
        `,
      },
    ],
    finds: [
      {
        name: 'all of them once, with a fix for each',
        text: agent`
          - Maintain the documentation in ⟦/docs/api/⟧
          - Keep helpers in /scripts/deploy/ and see /tests/e2e/login.ts
        `,
        findings: [
          {
            messageId: 'many',
            message:
              'Unexpected path `/docs/api/` from the root of the file system and 2 more, expected `docs/api/`, from the root of the project',
            related: ['/scripts/deploy/', '/tests/e2e/login.ts'],
            suggestions: [
              agent`
              - Maintain the documentation in docs/api/
              - Keep helpers in scripts/deploy/ and see tests/e2e/login.ts
            `,
            ],
          },
        ],
      },
      {
        name: 'a single one',
        text: agent`Put the report into ⟦/docs/reports/⟧.`,
        findings: [{ messageId: 'one', suggestions: [agent`Put the report into docs/reports/.`] }],
      },
    ],
    onlyOnePossible: 'the paths of a file have one cause and are one finding',
  },
  { describe, it },
);
