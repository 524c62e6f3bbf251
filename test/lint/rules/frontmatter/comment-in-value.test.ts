import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/frontmatter/comment-in-value.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
      { name: 'quotes', text: '---\nname: x\ndescription: "Use for issue #12"\n---\n' },
      { name: 'a comment behind quotes', text: '---\nname: x\ndescription: "Use when x" #12\n---\n' },
      { name: 'a number sign inside a word', text: '---\nname: x\ndescription: Use for C#-code\n---\n' },
      { name: 'a comment behind a setting', text: '---\nname: x\ndescription: Use when x\nmodel: opus #best\n---\n' },
      { name: 'a comment on a line of its own', text: '---\nname: x\ndescription: Use when x\n#12\n---\n' },
      {
        name: 'a value whose comment the retry keeps',
        exceptCrlf: 'the retry of Claude Code does not help files with CRLF',
        text: '---\nname: x\ndescription: Use when x: issue #12\n---\n',
      },
      { name: 'a directive', text: '---\nname: x\ndescription: y #subagent-kit-disable-line triggers/missing\n---\n' },
      { name: 'no front matter', text: 'issue #12\n' },
      { name: 'an empty description', text: '---\nname: x\ndescription: #12\n---\n' },
    ],
    finds: [
      {
        name: 'two sentences that are cut',
        text: '---\nname: x\ndescription: Use for issue ⟦#12 and its parts⟧ \ninitialPrompt: Read ⟦#general⟧\n---\n',
        findings: [
          {
            messageId: 'lost',
            severity: 'warning',
            certainty: 'likely',
            message:
              'Unexpected ` #` in `description`, where it begins a comment, expected quotes around the value; Claude Code does not read `#12 and its parts`',
            suggestions: ['---\nname: x\ndescription: "Use for issue #12 and its parts" \ninitialPrompt: Read #general\n---\n'],
          },
          {
            messageId: 'lost',
            data: { key: 'initialPrompt', text: '#general' },
            suggestions: ['---\nname: x\ndescription: Use for issue #12 and its parts \ninitialPrompt: "Read #general"\n---\n'],
          },
        ],
      },
      {
        name: 'what may be a comment',
        text: '---\nname: x\ndescription: Use when x ⟦# made by Bob⟧\n---\n',
        findings: [
          { messageId: 'lost', certainty: 'possible', suggestions: ['---\nname: x\ndescription: "Use when x # made by Bob"\n---\n'] },
        ],
      },
      {
        name: 'the last of several lines, which quotes alone do not mend',
        text: '---\nname: x\ndescription: Use when\n  x ⟦#12⟧\n---\n',
        findings: [{ messageId: 'lost' }],
      },
    ],
  },
  { describe, it },
);
