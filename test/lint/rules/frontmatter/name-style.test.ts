import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/frontmatter/name-style.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    onlyOnePossible: 'an agent has one name',
    quiet: [
      { name: 'words joined by hyphens', text: '---\nname: code-reviewer-2\ndescription: Use when x\n---\n' },
      { name: 'a hyphen that is none, which is worse', text: '---\nname: code\u2011reviewer\ndescription: Use when x\n---\n' },
      { name: 'an agent that is never listed', text: '---\nname: Code\n---\n' },
    ],
    finds: [
      {
        name: 'an underscore',
        text: '---\nname: ⟦code_reviewer⟧\ndescription: Use when x\n---\n',
        findings: [
          {
            messageId: 'style',
            severity: 'info',
            message: 'Unexpected `_` in the name `code_reviewer`, expected lower-case words joined by hyphens',
          },
        ],
      },
      {
        name: 'a blank',
        text: '---\nname: ⟦code reviewer⟧\ndescription: Use when x\n---\n',
        findings: [{ messageId: 'style', data: { what: 'blank', name: 'code reviewer' } }],
      },
      {
        name: 'upper case',
        text: '---\nname: ⟦CodeReviewer⟧\ndescription: Use when x\n---\n',
        findings: [{ messageId: 'style', data: { what: 'upper case `C`', name: 'CodeReviewer' } }],
      },
      {
        name: 'two hyphens',
        text: '---\nname: ⟦code--reviewer⟧\ndescription: Use when x\n---\n',
        findings: [{ messageId: 'style', data: { what: 'hyphen', name: 'code--reviewer' } }],
      },
    ],
  },
  { describe, it },
);
