import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/frontmatter/invalid-yaml.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const RETRY = 'Claude Code reads it only through its retry';
const NEVER = 'Claude Code never lists this agent';
const crlf = 'the retry of Claude Code does not help files with CRLF';

testRule(
  rule,
  {
    quiet: [
      { name: 'a quoted colon', text: '---\nname: x\ndescription: "Use when: a test fails"\n---\n' },
      { name: 'a block with colons', text: '---\nname: x\ndescription: |-\n  Use when: a test fails\n  user: "fix it"\n---\n' },
      { name: 'no front matter', text: 'a: b: c\n' },
      {
        name: 'quotes that dashes leave open, which another rule reports',
        text: '---\nname: x\ndescription: "Reviews --- use when x"\n---\nYou.\n',
      },
      { name: 'an empty block', text: '---\n---\n' },
      { name: 'a colon without a blank', text: '---\nname: x\ndescription: Use for a:b\n---\n' },
    ],
    finds: [
      {
        name: 'a colon in a plain description, which the retry saves',
        exceptCrlf: crlf,
        text: '---\nname: x\ndescription: Use when⟦:⟧ a test fails\ntools: Read\n---\n',
        findings: [
          {
            messageId: 'value',
            severity: 'warning',
            message: `Unexpected unquoted \`: \` in \`description\`, expected quotes or a block; ${RETRY}`,
            fixed: '---\nname: x\ndescription: "Use when: a test fails"\ntools: Read\n---\n',
          },
        ],
      },
      {
        name: 'the same with CRLF, which the retry does not save',
        text: '---\r\nname: x\r\ndescription: Use when⟦:⟧ a test fails\r\n---\r\n',
        findings: [
          {
            messageId: 'value',
            severity: 'error',
            data: { cause: 'unquoted `: `', key: 'description', effect: NEVER },
            suggestions: ['---\r\nname: x\r\ndescription: "Use when: a test fails"\r\n---\r\n'],
          },
        ],
      },
      {
        name: 'two broken values; backslashes, quotes, comments and blanks at the end stay as the retry reads them',
        exceptCrlf: crlf,
        text: '---\nname: x\ndescription: Say "hi"⟦:⟧ now\\nthen #1 \ncolor: ⟦@⟧red\n---\n',
        findings: [
          {
            messageId: 'value',
            fixed: '---\nname: x\ndescription: "Say \\"hi\\": now\\\\nthen #1 "\ncolor: @red\n---\n',
          },
          {
            messageId: 'value',
            data: { cause: 'unquoted `@` at the start', key: 'color', effect: RETRY },
            fixed: '---\nname: x\ndescription: Say "hi": now\\nthen #1 \ncolor: "@red"\n---\n',
          },
        ],
      },
      {
        name: 'a value whose repair would change what the retry made of another one',
        exceptCrlf: crlf,
        text: '---\nname: x\ndescription: Use when⟦:⟧ a test fails\nmodel: opus # the best\n---\n',
        findings: [
          {
            messageId: 'value',
            severity: 'warning',
            suggestions: ['---\nname: x\ndescription: "Use when: a test fails"\nmodel: opus # the best\n---\n'],
          },
        ],
      },
      {
        name: 'a dialogue on lines of its own',
        text: '---\nname: x\ndescription: Use when asked⟦:⟧ <example>\nuser: "fix it"\n\n  assistant: "done"\n</example>\ntools: Read\n---\n',
        findings: [
          {
            messageId: 'value',
            severity: 'error',
            data: { cause: 'unquoted `: `', key: 'description', effect: NEVER },
            suggestions: [
              '---\nname: x\ndescription: |-\n  Use when asked: <example>\n  user: "fix it"\n\n    assistant: "done"\n  </example>\ntools: Read\n---\n',
            ],
          },
        ],
      },
      {
        name: 'text after a closing quote',
        text: '---\nname: x\ndescription: "Use" ⟦when x⟧\n---\n',
        findings: [
          {
            messageId: 'value',
            data: { cause: 'text after the closing `"`', key: 'description', effect: NEVER },
            suggestions: ['---\nname: x\ndescription: "\\"Use\\" when x"\n---\n'],
          },
        ],
      },
      {
        name: 'a list that is never closed is left to a person',
        exceptCrlf: crlf,
        text: '---\nname: x\ndescription: Use when x\ntools: ⟦[⟧Read, Bash\n---\n',
        findings: [{ messageId: 'value', data: { cause: 'unquoted `[` at the start', key: 'tools', effect: RETRY } }],
      },
      {
        name: 'YAML that no single value explains',
        text: '---\n  - one\n⟦name: x⟧\n---\n',
        findings: [{ messageId: 'yaml', severity: 'error' }],
      },
      {
        name: 'an alias, which Claude Code follows at once',
        text: '---\nname: &n x\ndescription: ⟦*⟧n\n---\n',
        findings: [
          {
            messageId: 'yaml',
            severity: 'warning',
            data: { reason: 'aliases are not allowed here', effect: 'Claude Code reads it, other programs may not' },
          },
        ],
      },
      {
        name: 'text without a key',
        text: '---\n⟦just text⟧\n---\nYou fix tests.\n',
        findings: [{ messageId: 'notMapping', severity: 'error', data: { effect: NEVER } }],
      },
      {
        name: 'a key that stands there twice',
        text: '---\nname: x\ndescription: Use when x\nmodel: opus\n⟦model⟧: haiku\n⟦model⟧: sonnet\n---\n',
        findings: [
          { messageId: 'duplicate', data: { key: 'model' }, severity: 'warning', related: ['model'] },
          { messageId: 'duplicate', data: { key: 'model' }, severity: 'warning', related: ['model'] },
        ],
      },
      {
        name: 'broken YAML in a plugin, which loads something else',
        scope: 'plugin',
        text: '---\nname: x\ndescription: Use when x⟦:⟧\n---\n',
        findings: [
          {
            messageId: 'value',
            data: { cause: 'unquoted `:` at the end', key: 'description', effect: 'the plugin makes up its settings' },
            severity: 'error',
            suggestions: ['---\nname: x\ndescription: "Use when x:"\n---\n'],
          },
        ],
      },
    ],
  },
  { describe, it },
);
