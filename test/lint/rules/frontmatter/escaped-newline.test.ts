import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/frontmatter/escaped-newline.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const crlf = 'the retry of Claude Code does not help files with CRLF';

testRule(
  rule,
  {
    onlyOnePossible: 'an agent has one description, reported once',
    quiet: [
      { name: 'a block', text: '---\nname: x\ndescription: |-\n  a\n  b\n---\n' },
      { name: 'an escape of YAML, which is a line end', text: '---\nname: x\ndescription: "a\\nb"\n---\n' },
      { name: 'the two characters in the prompt', text: '---\nname: x\ndescription: Use when x\n---\nprintf "a\\n"\n' },
      { name: 'an agent that is never listed', text: '---\ndescription: a\\nb\n---\n' },
    ],
    finds: [
      {
        name: 'a plain description',
        text: '---\nname: x\ndescription: Use when x.⟦\\n⟧\\n<example>\\n  y\\n\\n</example>\\n\nmodel: opus\n---\n',
        findings: [
          {
            messageId: 'elsewhere',
            severity: 'info',
            certainty: 'possible',
            message: 'Unexpected `\\n` in `description` (6 times), expected line ends, as a plugin would need them',
            suggestions: ['---\nname: x\ndescription: |-\n  Use when x.\n\n  <example>\n    y\n\n  </example>\nmodel: opus\n---\n'],
          },
        ],
      },
      {
        name: 'a description in broken YAML, which the block mends too',
        exceptCrlf: crlf,
        text: '---\nname: x\ndescription: Use when: x⟦\\n⟧y\n---\n',
        findings: [{ messageId: 'elsewhere', suggestions: ['---\nname: x\ndescription: |-\n  Use when: x\n  y\n---\n'] }],
      },
      {
        name: 'a plugin, where the characters stay',
        scope: 'plugin',
        text: "---\nname: x\ndescription: 'a⟦\\n⟧b'\n---\n",
        findings: [
          {
            messageId: 'inPlugin',
            severity: 'warning',
            certainty: 'certain',
            data: { count: 1 },
            suggestions: ['---\nname: x\ndescription: |-\n  a\n  b\n---\n'],
          },
        ],
      },
      {
        name: 'a character that a block can not hold',
        text: '---\nname: x\ndescription: "a\\⟦\\n⟧\\u0001b"\n---\n',
        findings: [{ messageId: 'elsewhere' }],
      },
    ],
  },
  { describe, it },
);
