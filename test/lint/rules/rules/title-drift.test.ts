import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/rules/title-drift.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const block = (first: string, second: string): string => `**Rule 1: ${first}**\n- Item\n\n**Rule 2: ${second} - Subtitle**\n- Item\n`;
const usual = block('Read First', 'Test Last');

testRule(
  rule,
  {
    quiet: [
      { name: 'equal titles', files: { 'agents/a.md': usual, 'agents/b.md': usual, 'agents/c.md': usual } },
      { name: 'too few files that agree', files: { 'agents/a.md': usual, 'agents/b.md': usual, 'agents/c.md': block('Other', 'Words') } },
      {
        name: 'no title that most files share',
        files: {
          'agents/a.md': usual,
          'agents/b.md': usual,
          'agents/c.md': usual,
          'agents/d.md': block('Other', 'Words'),
          'agents/e.md': block('Other', 'Words'),
          'agents/f.md': block('Other', 'Words'),
        },
      },
      {
        name: 'another collection',
        files: { 'a/agents/a.md': usual, 'a/agents/b.md': usual, 'a/agents/c.md': usual, 'b/agents/d.md': block('Other', 'Words') },
      },
    ],
    finds: [
      {
        name: 'two titles that drifted from three files',
        files: {
          'agents/a.md': usual,
          'agents/b.md': usual,
          'agents/c.md': usual,
          'agents/d.md': block('⟦Read GPU First⟧', '⟦Test last⟧'),
        },
        findings: [
          {
            messageId: 'drifted',
            data: { title: 'Read GPU First', number: 1, usual: 'Read First', files: 3 },
            related: ['Read First'],
            suggestions: [block('Read First', 'Test last')],
          },
          {
            messageId: 'drifted',
            data: { title: 'Test last', number: 2, usual: 'Test Last', files: 3 },
            related: ['Test Last'],
            suggestions: [block('Read GPU First', 'Test Last')],
          },
        ],
      },
    ],
  },
  { describe, it },
);
