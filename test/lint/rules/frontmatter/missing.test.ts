import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/frontmatter/missing.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const NEVER = 'Claude Code never lists this agent';
const BOM = '\uFEFF';

testRule(
  rule,
  {
    quiet: [
      {
        name: 'a plugin agent that says elsewhere when to use it',
        scope: 'plugin',
        text: '---\nname: x\nwhen_to_use: A test fails\n---\nYou fix tests.\n',
      },
      {
        name: 'keys below dashes that end the front matter, which another rule reports',
        text: '---\nname: a --- b\ndescription: Use when x\n---\nYou fix tests.\n',
      },
      { name: 'a name and a description', text: '---\nname: x\ndescription: Use when a test fails\n---\nYou fix tests.\n' },
      { name: 'a document beside the agents', path: 'agents/README.md', text: '# Agents\n\nAll agents of this project.\n' },
      { name: 'a document with front matter of its own', text: '---\ntitle: How we name agents\n---\nKebab case.\n' },
      { name: 'an empty file', text: '' },
      { name: 'front matter that never ends', text: '---\nname: x\n' },
      { name: 'a name of a wrong kind, which is no missing name', text: '---\nname: 5\ndescription: Use when x\n---\n' },
      {
        name: 'a plugin agent that is called after its file',
        scope: 'plugin',
        text: '---\ndescription: Use when a test fails\n---\nYou fix tests.\n',
      },
      {
        name: 'a byte order mark in a version that trips over it, which is a matter of encoding',
        claudeVersion: '2.1.197',
        text: `${BOM}---\nname: x\ndescription: Use when x\n---\n`,
      },
      { name: 'carriage returns as line endings, likewise', text: '---\rname: x\rdescription: Use when x\r---\r' },
      { name: 'text instead of a mapping, which is not YAML as expected', text: '---\njust text\n---\nYou fix tests.\n' },
    ],
    finds: [
      {
        name: 'an agent without any front matter',
        text: '# Test fixer\n\nYou are a careful fixer of tests.\n',
        findings: [
          {
            messageId: 'frontMatter',
            whole: true,
            severity: 'error',
            message: `Missing front matter with \`name\` and \`description\`; ${NEVER}`,
          },
        ],
      },
      {
        name: 'an agent that is called like a document',
        path: 'agents/style-guide.md',
        text: 'You are a reviewer of prose.\n',
        findings: [{ messageId: 'frontMatter', whole: true }],
      },
      {
        name: 'an agent in a plugin, which loads it anyway',
        scope: 'plugin',
        text: 'You are a reviewer of prose.\n',
        findings: [{ messageId: 'frontMatter', whole: true, data: { effect: 'the plugin makes up an agent with every tool' } }],
      },
      {
        name: 'a whole file inside a code fence',
        text: '⟦```yaml\n⟧---\nname: x\ndescription: Use when x\n---\nYou fix tests.\n```\n',
        findings: [
          {
            messageId: 'late',
            data: { before: 'code fence', effect: NEVER },
            suggestions: ['---\nname: x\ndescription: Use when x\n---\nYou fix tests.\n'],
          },
        ],
      },
      {
        name: 'a blank line before the fence',
        text: '⟦\n⟧---\nname: x\ndescription: Use when x\n---\nYou fix tests.\n',
        findings: [
          {
            messageId: 'late',
            data: { before: 'blank line', effect: NEVER },
            suggestions: ['---\nname: x\ndescription: Use when x\n---\nYou fix tests.\n'],
          },
        ],
      },
      {
        name: 'a blank before the fence',
        text: '⟦ ⟧---\nname: x\ndescription: Use when x\n---\n',
        findings: [
          { messageId: 'late', data: { before: 'blank', effect: NEVER }, suggestions: ['---\nname: x\ndescription: Use when x\n---\n'] },
        ],
      },
      {
        name: 'a comment before the fence',
        text: '⟦<!-- made by hand -->\n⟧---\nname: x\ndescription: Use when x\n---\n',
        findings: [
          { messageId: 'late', data: { before: 'comment', effect: NEVER }, suggestions: ['---\nname: x\ndescription: Use when x\n---\n'] },
        ],
      },
      {
        name: 'a heading before the fence',
        text: '⟦# Fixer\n\n⟧---\nname: x\ndescription: Use when x\n---\n',
        findings: [
          { messageId: 'late', data: { before: 'heading', effect: NEVER }, suggestions: ['---\nname: x\ndescription: Use when x\n---\n'] },
        ],
      },
      {
        name: 'a language after the fence',
        text: '---⟦yaml⟧\nname: x\ndescription: Use when x\n---\n',
        findings: [
          {
            messageId: 'language',
            data: { language: 'yaml', effect: NEVER },
            suggestions: ['---\nname: x\ndescription: Use when x\n---\n'],
          },
        ],
      },
      {
        name: 'neither name nor description, but settings of an agent',
        text: '⟦⟦---⟧⟧\nmodel: opus\n---\nYou fix tests.\n',
        findings: [
          { messageId: 'key', data: { key: 'description', effect: NEVER } },
          { messageId: 'key', data: { key: 'name', effect: NEVER } },
        ],
      },
      {
        name: 'a description without a value',
        text: '---\nname: x\n⟦description⟧:\n---\nYou fix tests.\n',
        findings: [{ messageId: 'key', data: { key: 'description', effect: NEVER } }],
      },
      {
        name: 'a name in capitals, because keys are case-sensitive',
        text: '---\n⟦Name⟧: x\ndescription: Use when x\n---\nYou fix tests.\n',
        findings: [
          {
            messageId: 'misspelt',
            data: { found: 'Name', key: 'name', effect: NEVER },
            suggestions: ['---\nname: x\ndescription: Use when x\n---\nYou fix tests.\n'],
          },
        ],
      },
      {
        name: 'a description under a name that Claude Code takes for a slip',
        text: '---\nname: x\n⟦when_to_use⟧: Use when x\n---\nYou fix tests.\n',
        findings: [
          {
            messageId: 'misspelt',
            data: { found: 'when_to_use', key: 'description', effect: NEVER },
            suggestions: ['---\nname: x\ndescription: Use when x\n---\nYou fix tests.\n'],
          },
        ],
      },
      {
        name: 'blanks where a name and a description should be',
        text: '---\nname: ⟦" "⟧\ndescription: ⟦"   "⟧\n---\nYou fix tests.\n',
        findings: [
          { messageId: 'blank', severity: 'warning', data: { key: 'name', effect: 'nobody can call this agent' } },
          {
            messageId: 'blank',
            message: 'Missing words in `description`, which holds nothing but blanks; Claude has nothing to choose this agent by',
          },
        ],
      },
      {
        name: 'blanks as the description of an agent in a plugin',
        scope: 'plugin',
        text: '---\nname: x\ndescription: ⟦" "⟧\n---\nYou fix tests.\n',
        findings: [{ messageId: 'blank', data: { key: 'description', effect: 'the plugin makes up what is missing' } }],
      },
      {
        name: 'a description that hides in metadata',
        text: '---\nname: x\nmetadata:\n  ⟦description⟧: Use when x\n---\nYou fix tests.\n',
        findings: [
          {
            messageId: 'nested',
            data: { parent: 'metadata', effect: NEVER },
            suggestions: ['---\nname: x\ndescription: "Use when x"\nmetadata:\n  description: Use when x\n---\nYou fix tests.\n'],
          },
        ],
      },
    ],
  },
  { describe, it },
);
