import { describe, it } from 'node:test';
import { agent, testRule } from 'subagent-kit/testing';
import rule from '../../src/rules/require-owner.js';

/** @param {string} comment */
const withComment = (comment) => agent`
  ---
  name: reviewer
  ${comment}
  description: Reviews a diff. Use after each change.
  ---
`;

testRule(
  rule,
  {
    quiet: [
      { name: 'two agents with owners', files: { 'agents/a.md': withComment('# owner: ada'), 'agents/b.md': withComment('# owner: bob') } },
    ],
    finds: [
      {
        name: 'two agents without one',
        files: { 'agents/a.md': withComment('# ada'), 'agents/b.md': withComment('# owner:') },
        findings: [
          { messageId: 'missing', whole: true, path: 'agents/a.md' },
          { messageId: 'missing', whole: true, path: 'agents/b.md' },
        ],
      },
      {
        name: 'one agent too many',
        files: { 'agents/a.md': withComment('# owner: ada'), 'agents/b.md': withComment('# owner: ada') },
        options: { most: 1 },
        findings: [{ messageId: 'tooMany', data: { owner: 'ada', most: 1, count: 2 }, whole: true, path: 'agents/b.md' }],
      },
    ],
  },
  { describe, it },
);
