import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/frontmatter/unclosed.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    onlyOnePossible: 'a file begins once',
    quiet: [
      { name: 'a closed block', text: '---\nname: x\ndescription: Use when x\n---\nYou fix tests.\n' },
      { name: 'no front matter at all', text: '# Title\n' },
    ],
    finds: [
      {
        name: 'keys, then the prompt',
        text: '⟦---⟧\nname: x\ndescription: Use when x\ntools:\n  - Read\n\n# Role\n\nname: no key any more\n',
        findings: [
          {
            messageId: 'unclosed',
            message: 'Missing `---` after the front matter; Claude Code never lists this agent',
            severity: 'error',
            suggestions: ['---\nname: x\ndescription: Use when x\ntools:\n  - Read\n---\n\n# Role\n\nname: no key any more\n'],
          },
        ],
      },
      {
        name: 'no key that Claude Code knows',
        text: '⟦---⟧\nYou fix tests.\n',
        findings: [{ messageId: 'unclosed' }],
      },
      {
        name: 'an agent of a plugin',
        scope: 'plugin',
        text: '⟦---⟧\nname: x\n',
        findings: [{ messageId: 'placeholder', suggestions: ['---\nname: x\n---\n'] }],
      },
    ],
  },
  { describe, it },
);
