import rule from '../../../../src/lint/rules/encoding/line-endings.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const HEAD = '---\nname: releaser\ndescription: Use when a tag is pushed\n---\n';

testRule(rule, {
  quiet: [
    { name: 'line feeds alone', text: `${HEAD}Tag first.\n\nThen ship.` },
    { name: 'one line', text: 'Tag first.' },
    { name: 'CRLF alone', text: `${HEAD}Tag first.\n`.replaceAll('\n', '\r\n') },
  ],
  finds: [
    {
      name: 'CRLF at some lines of the body',
      text: `${HEAD}Tag first.⟦\r\n⟧\nThen ship.\r\n`,
      findings: [
        {
          messageId: 'mixed',
          severity: 'info',
          certainty: 'certain',
          message: 'Unexpected CRLF at the end of 2 of 7 lines, expected LF as at the others',
          fixed: `${HEAD}Tag first.\n\nThen ship.\n`,
        },
      ],
    },
    {
      name: 'LF at one line of a file with CRLF',
      text: `---\r\nname: x\r\ndescription: Use when x\r\n---\r\nTag first.⟦\n⟧Then ship.\r\n`,
      findings: [
        {
          messageId: 'mixed',
          data: { found: 'LF', count: 1, total: 6, wanted: 'CRLF' },
          fixed: `---\r\nname: x\r\ndescription: Use when x\r\n---\r\nTag first.\r\nThen ship.\r\n`,
        },
      ],
    },
    {
      name: 'CRLF in the front matter, whose reading may depend on it',
      text: `---\nname: x\ndescription: Use when x⟦\r\n⟧---\nTag first.\n`,
      findings: [{ messageId: 'mixed', suggestions: ['---\nname: x\ndescription: Use when x\n---\nTag first.\n'] }],
    },
    {
      name: 'a carriage return before CRLF, which is debris, beside mixed lines',
      text: `${HEAD}Tag first.⟦\r⟧⟦\r\n⟧Then ship.\n`,
      findings: [
        {
          messageId: 'carriageReturn',
          severity: 'warning',
          data: { count: 1 },
          fixed: `${HEAD}Tag first.\r\nThen ship.\n`,
        },
        { messageId: 'mixed', fixed: `${HEAD}Tag first.\nThen ship.\n` },
      ],
    },
    {
      name: 'carriage returns that end lines of the body',
      text: `${HEAD}Tag first.⟦\r⟧Then ship.\rThen rest.\n`,
      findings: [
        {
          messageId: 'carriageReturn',
          message: 'Unexpected carriage return without a line feed, 2 in the file: some programs see a new line there, others none',
          fixed: `${HEAD}Tag first.\nThen ship.\nThen rest.\n`,
        },
      ],
    },
    {
      name: 'carriage returns as the only line endings, so that nothing is front matter',
      text: `---⟦\r⟧name: x\rdescription: Use when x\r---\rTag first.\r`,
      findings: [
        {
          messageId: 'oneLine',
          severity: 'error',
          data: { effect: 'Claude Code never lists this agent' },
          suggestions: ['---\nname: x\ndescription: Use when x\n---\nTag first.\n'],
        },
      ],
    },
  ],
});
