import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/frontmatter/look-alike-name.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    onlyOnePossible: 'an agent has one name, and its characters are one cause',
    quiet: [
      { name: 'a plain name', text: '---\nname: code-reviewer\ndescription: Use when x\n---\n' },
      { name: 'a name in another script', text: '---\nname: обзор-кода\ndescription: Use when x\n---\n' },
      { name: 'a word of each script', text: '---\nname: react-обзор\ndescription: Use when x\n---\n' },
      { name: 'accents', text: '---\nname: prüfer\ndescription: Use when x\n---\n' },
      { name: 'a blank in the middle, which is seen', text: '---\nname: code reviewer\ndescription: Use when x\n---\n' },
      { name: 'blanks alone, which are no name', text: '---\nname: "  "\ndescription: Use when x\n---\n' },
      { name: 'an agent that is never listed', text: '---\nname: a\u2011b\n---\n' },
    ],
    finds: [
      {
        name: 'a non-breaking hyphen',
        text: '---\nname: ⟦code\u2011reviewer⟧\ndescription: Use when x\n---\n',
        findings: [
          {
            messageId: 'odd',
            severity: 'warning',
            message:
              'Unexpected look-alike hyphen (U+2011) in the name `code\u2011reviewer`; who types `code-reviewer` calls an agent that does not exist',
            suggestions: ['---\nname: code-reviewer\ndescription: Use when x\n---\n'],
          },
        ],
      },
      {
        name: 'a Cyrillic letter in a Latin word',
        text: '---\nname: ⟦r\u0435viewer⟧\ndescription: Use when x\n---\n',
        findings: [
          {
            messageId: 'odd',
            data: { what: '`\u0435` (U+0435), which looks like `e`', name: 'r\u0435viewer', plain: 'reviewer' },
            suggestions: ['---\nname: reviewer\ndescription: Use when x\n---\n'],
          },
        ],
      },
      {
        name: 'a blank at the end, a zero-width space and a full-width letter',
        text: '---\nname: ⟦"code \u200b\uff52 "⟧\ndescription: Use when x\n---\n',
        findings: [
          {
            messageId: 'odd',
            data: { what: 'invisible character (U+200B)', name: 'code \u200b\uff52 ', plain: 'code r' },
            suggestions: ['---\nname: "code r"\ndescription: Use when x\n---\n'],
          },
        ],
      },
      {
        name: 'a blank at the end alone',
        text: '---\nname: ⟦"reviewer "⟧\ndescription: Use when x\n---\n',
        findings: [
          {
            messageId: 'odd',
            data: { what: 'blank at the start or end', name: 'reviewer ', plain: 'reviewer' },
            suggestions: ['---\nname: reviewer\ndescription: Use when x\n---\n'],
          },
        ],
      },
      {
        name: 'a no-break space',
        text: '---\nname: ⟦code\u00a0r⟧\ndescription: Use when x\n---\n',
        findings: [
          {
            messageId: 'odd',
            data: { what: 'unusual blank (U+00A0)', name: 'code\u00a0r', plain: 'code r' },
            suggestions: ['---\nname: "code r"\ndescription: Use when x\n---\n'],
          },
        ],
      },
    ],
  },
  { describe, it },
);
