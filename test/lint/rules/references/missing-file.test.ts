import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/references/missing-file.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

const path = '.claude/agents/a.md';
const repository = ['docs/guide.md', 'src/index.ts', '.claude/agents/a.md'];

testRule(
  rule,
  {
    quiet: [
      { name: 'files and folders that are there', path, repository, text: 'Read docs/guide.md and run the checks in `src/`.\n' },
      { name: 'anything without a repository in sight', path, text: agent`Read docs/gone.md first.` },
      { name: 'a file of another project', path, repository, text: agent`Read packages/core/README.md first.` },
      { name: 'a file that is written', path, repository, text: agent`Write the plan to docs/plan.md.` },
      { name: 'a file that may be there', path, repository, text: agent`Read docs/plan.md if it exists.` },
      { name: 'an example of a name', path, repository, text: agent`Read the file in question, such as docs/some/thing.md.` },
      {
        name: 'a file that another agent writes',
        repository,
        files: { '.claude/agents/a.md': 'Read docs/plan.md first.\n', '.claude/agents/b.md': 'Save the plan as docs/plan.md.\n' },
      },
      { name: 'a path that leads out of the repository', path, repository, text: agent`Read ../../../other/docs/guide.md first.` },
    ],
    finds: [
      {
        name: 'files that a line says are there, once each',
        path,
        repository,
        text: agent`
          1. Read ⟦docs/gone.md⟧ and follow it
          2. The layout is described in ⟦src/layout/README.md⟧
          3. Read docs/gone.md again
        `,
        findings: [
          { messageId: 'missing', data: { path: 'docs/gone.md' }, certainty: 'possible' },
          { messageId: 'missing', data: { path: 'src/layout/README.md' } },
        ],
      },
    ],
  },
  { describe, it },
);
