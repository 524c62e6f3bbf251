import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/project/duplicate-name.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const named = (name: string): string => `---\nname: ${name}\ndescription: Use when a test fails\n---\nBody\n`;

testRule(
  rule,
  {
    quiet: [
      { name: 'different names', files: { 'agents/a.md': named('a'), 'agents/b.md': named('b') } },
      { name: 'names that differ in case, which are two agents', files: { 'agents/a.md': named('db'), 'agents/b.md': named('DB') } },
      { name: 'one name in two collections', files: { 'p/agents/a.md': named('a'), 'q/agents/a.md': named('a') } },
      {
        name: 'a second file that never loads',
        files: { 'agents/a.md': named('a'), 'agents/b.md': '---\nname: a\n---\nNo description\n' },
      },
    ],
    finds: [
      {
        name: 'three files with one name: the last path wins in the newest version',
        files: { 'agents/a.md': named('⟦x⟧'), 'agents/b.md': named('⟦x⟧'), 'agents/c.md': named('x') },
        findings: [
          { messageId: 'shadowed', related: ['x'] },
          { messageId: 'shadowed', related: ['x'] },
        ],
      },
      {
        name: 'the first path wins in an older version',
        claudeVersion: '2.1.240',
        files: { 'agents/a.md': named('x'), 'agents/b.md': named('⟦x⟧') },
        findings: [{ messageId: 'shadowed', data: { name: 'x', version: '2.1.240', winner: '`agents/a.md`' } }],
      },
    ],
  },
  { describe, it },
);
