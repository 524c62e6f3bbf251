import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/references/broken-link.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

const path = '.claude/agents/a.md';
const repository = ['docs/guide.md', '.claude/agents/b c.md'];

testRule(
  rule,
  {
    quiet: [
      {
        name: 'links to headings and to anchors of HTML',
        text: agent`
          See [how](#how-it-works-1), [why](#why) and [top](#top).

          ## How it works?

          ## How it works

          <a id="why"></a>
        `,
      },
      { name: 'links to files that are there', path, repository, text: agent`See [the guide](docs/guide.md#start) and [b](b%20c.md).` },
      {
        name: 'links out of the project',
        path,
        repository,
        text: agent`See [it](https://example.org/a.md) and [mail](mailto:a@example.org).`,
      },
      { name: 'files without a repository in sight', path, text: agent`See [the guide](docs/gone.md).` },
      { name: 'links that are shown as code', path, repository, text: 'Write links as `[text](docs/gone.md)`.\n' },
      { name: 'words that stand for a target', path, repository, text: agent`Format links as [text](url).` },
    ],
    finds: [
      {
        name: 'anchors without a heading and files that are not there',
        path,
        repository,
        text: agent`
          See [how](⟦#how⟧), [the guide](⟦docs/gone.md#start⟧) and [a stray sign](⟦docs/a%b.md⟧).

          ## How it works
        `,
        findings: [
          { messageId: 'anchor', message: 'Unknown heading `#how` in this file, expected the anchor of one of its headings' },
          { messageId: 'file', data: { target: 'docs/gone.md' } },
          { messageId: 'file' },
        ],
      },
    ],
  },
  { describe, it },
);
