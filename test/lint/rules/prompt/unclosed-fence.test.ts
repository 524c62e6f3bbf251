import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/prompt/unclosed-fence.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
      { name: 'a closed block', text: '~~~sh\nnpm test\n~~~\nThen stop.' },
      { name: 'a closed block that holds a shorter fence', text: '````md\n```sh\nls\n```\n````' },
      { name: 'a file that is a code block as a whole', text: '```yaml\n---\nname: x\n---\n```sh\nls\n```\n```' },
      { name: 'fences of another kind inside', text: '~~~md\n```sh\nls\n```\n~~~' },
      { name: 'an indented block', text: 'Run:\n\n    npm test' },
      { name: 'tags in pairs', text: '<rules>\nRead.\n</rules>\n\n<steps>\nWrite.\n</steps>' },
      { name: 'a placeholder in a file without tags', text: '<name>\n\nReplace the name.' },
      { name: 'elements of HTML', text: 'Read.\n\n<rules>\nRead.\n</rules>\n\n<br>\n\n<p>\nWrite.' },
      { name: 'a tag that opens on a line with text', text: 'Read.\n\n<rules>\nRead.\n</rules>\n\n<steps>Write.\n</steps>' },
      { name: 'a block that ends with its list item', text: '- Run:\n  ~~~sh\n  ls\n\nThen stop.' },
      { name: 'a tag inside code', text: '<rules>\nRead.\n</rules>\n\n~~~xml\n<steps>\n~~~' },
      { name: 'a tag that is closed on a line with text', text: '<rules>\nRead.\n</rules>\n\n<steps>\nWrite.</steps>' },
    ],
    finds: [
      {
        name: 'a fence that takes in the rest of the file',
        text: '⟦~~~sh⟧\nnpm test\n\n# Rules\n\n- Never push.',
        findings: [
          {
            messageId: 'fence',
            severity: 'warning',
            certainty: 'certain',
            message:
              'Missing closing fence of the code block, expected it where the code ends: all 5 lines down to the end are read as code',
          },
        ],
      },
      {
        name: 'a block that is not closed before the next one, and what follows from it',
        text: 'Like this:\n\n~~~yaml\na: 1\n\n# Rules\n\n- Never push.\n\n⟦~~~sh⟧\nnpm test\n~~~\n\n~~~sh\nls\n~~~\n\n~~~',
        findings: [{ messageId: 'inner', severity: 'info', certainty: 'certain', data: { fence: '~~~sh', line: 3 }, related: ['~~~yaml'] }],
      },
      {
        name: 'a fence inside a block, without the tags that changed places with code',
        text: '<rules>\nRead.\n</rules>\n\n~~~xml\n<steps>\n⟦~~~sh⟧\nls\n~~~\n</steps>\n~~~\n',
        findings: [{ messageId: 'inner', related: ['~~~xml'] }],
      },
      {
        name: 'tags without a partner, in a file that pairs others',
        text: 'Follow the rules.\n\n<rules>\nRead.\n</rules>\n\n⟦<steps>⟧\nWrite.\n\n⟦</output>⟧\n',
        findings: [
          { messageId: 'open', certainty: 'likely', message: 'Missing `</steps>` for `<steps>`, expected it where that part ends' },
          { messageId: 'close', message: 'Missing `<output>` for `</output>`, expected it where that part begins' },
        ],
      },
    ],
  },
  { describe, it },
);
