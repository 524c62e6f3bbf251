import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/frontmatter/early-fence.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    onlyOnePossible: 'the front matter ends once',
    quiet: [
      {
        name: 'a fence of its own, and a rule in the prompt',
        text: '---\nname: x\ndescription: Use when x\n---\nYou.\n\n---\n\nMore: here\n',
      },
      { name: 'blanks behind the fence', text: '---\nname: x\ndescription: Use when x\n---  \nYou.\n' },
      { name: 'two dashes', text: '---\nname: x\ndescription: Use when -- x\n---\n' },
      { name: 'no front matter', text: '# Title\n\na --- b\n' },
      { name: 'front matter that never ends', text: '---\nname: x\ndescription: Use when x\n' },
      { name: 'a document beside the agents', text: '---\ntitle: Agents --- all of them\nauthor: y\n---\nA list.\n' },
      { name: 'a fence that ends the file', text: '---\nname: x\ndescription: Use when x\n---' },
    ],
    finds: [
      {
        name: 'a dash between words above a limit of tools',
        text: '---\nname: x\ndescription: Reviews ⟦---⟧ use when x\ntools: Read\nmodel: opus\n---\nYou.\n',
        findings: [
          {
            messageId: 'early',
            severity: 'error',
            message:
              'Unexpected `---` in `description`, where Claude Code ends the front matter: `tools` and `model` become prompt text, and the agent gets every tool',
            suggestions: ['---\nname: x\ndescription: Reviews \u2014 use when x\ntools: Read\nmodel: opus\n---\nYou.\n'],
          },
        ],
      },
      {
        name: 'a ruler in a comment above everything that counts',
        text: '---\nname: x\n# ⟦----⟧ tools ----\ndescription: Use when x\ntools: Read\n---\n',
        findings: [
          {
            messageId: 'early',
            data: {
              where: 'a comment',
              lost: '`description` and `tools` become prompt text',
              effect: 'it never lists this agent',
            },
            suggestions: ['---\nname: x\n# ==== tools ====\ndescription: Use when x\ntools: Read\n---\n'],
          },
        ],
      },
      {
        name: 'a ruler above everything',
        text: '---\n# ⟦---⟧\nname: x\ndescription: Use when x\n---\n',
        findings: [
          {
            messageId: 'early',
            suggestions: ['---\n# ===\nname: x\ndescription: Use when x\n---\n'],
          },
        ],
      },
      {
        name: 'a ruler at the end, which loses nothing',
        text: '---\nname: x\ndescription: Use when x\n# ⟦-----⟧\n---\nYou.\n',
        findings: [
          {
            messageId: 'early',
            severity: 'warning',
            data: { where: 'a comment', lost: 'the rest becomes prompt text', effect: 'other programs see another prompt' },
            suggestions: ['---\nname: x\ndescription: Use when x\n# =====\n---\nYou.\n'],
          },
        ],
      },
      {
        name: 'dashes inside a name, which keeps them as escapes',
        text: '---\nname: a⟦---⟧b\ndescription: Use when x\n---\n',
        findings: [
          {
            messageId: 'early',
            data: { where: '`name`', lost: '`description` becomes prompt text', effect: 'it never lists this agent' },
            suggestions: ['---\nname: "a\\x2d\\x2d\\x2db"\ndescription: Use when x\n---\n'],
          },
        ],
      },
      {
        name: 'dashes in quotes, which leave broken YAML',
        text: '---\nname: x\ndescription: "Reviews ⟦---⟧ use when x"\ncolor: red\n---\n',
        findings: [
          {
            messageId: 'early',
            data: { where: '`description`', lost: '`color` becomes prompt text', effect: 'it never lists this agent' },
            suggestions: ['---\nname: x\ndescription: "Reviews \u2014 use when x"\ncolor: red\n---\n'],
          },
        ],
      },
      {
        name: 'a table in a block',
        text: '---\nname: x\ndescription: |\n  | a | b |\n  |⟦---⟧|----|\n  Use when x\nmodel: opus\n---\n',
        findings: [
          {
            messageId: 'early',
            data: { where: '`description`', lost: '`model` becomes prompt text', effect: 'the agent runs without it' },
            suggestions: ['---\nname: x\ndescription: |\n  | a | b |\n  |-|-|\n  Use when x\nmodel: opus\n---\n'],
          },
        ],
      },
      {
        name: 'a line of dashes in a block',
        text: '---\nname: x\ndescription: |\n  Use when x\n  ⟦---⟧\n  Not when y\n---\nYou.\n',
        findings: [
          {
            messageId: 'early',
            data: { where: '`description`', lost: 'the rest becomes prompt text', effect: 'this value is cut' },
            suggestions: ['---\nname: x\ndescription: |\n  Use when x\n  ***\n  Not when y\n---\nYou.\n'],
          },
        ],
      },
      {
        name: 'dashes inside a word of a block, which a person must write anew',
        text: '---\nname: x\ndescription: |\n  Use a⟦---⟧b when x\nmodel: opus\ntools: Read\ncolor: red\nmemory: user\nbackground: true\n---\n',
        findings: [
          {
            messageId: 'early',
            data: {
              where: '`description`',
              lost: '`model`, `tools`, `color` and 2 more become prompt text',
              effect: 'the agent gets every tool',
            },
          },
        ],
      },
      {
        name: 'dashes in the middle of a line without any other fence',
        text: '---\nname: x\ndescription: Use when x ⟦---⟧ y\nYou are a reviewer.\n',
        findings: [
          { messageId: 'early', data: { where: '`description`', lost: 'the rest becomes prompt text', effect: 'this value is cut' } },
        ],
      },
      {
        name: 'text behind the fence',
        text: '---\nname: x\ndescription: Use when x\n⟦--- # end⟧\nYou.\n',
        findings: [
          {
            messageId: 'inexact',
            severity: 'warning',
            message:
              'Unexpected text `# end` beside the `---` that ends the front matter, expected it alone on its line; other programs look for the end elsewhere',
          },
        ],
      },
      {
        name: 'an indented fence',
        text: '---\nname: x\ndescription: Use when x\n⟦ ---⟧\nYou.\n',
        findings: [{ messageId: 'inexact', data: { what: 'indentation', effect: 'other programs look for the end elsewhere' } }],
      },
    ],
  },
  { describe, it },
);
