import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/frontmatter/missing-skill.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

/** An agent with these further lines of front matter. */
function agentWith(lines: string): string {
  return `---\nname: x\ndescription: Use when x\n${lines}\n---\nYou fix tests.\n`;
}

const inSight = (...skills: string[]): { readonly skills: readonly string[]; readonly hasSkills: boolean } => ({ skills, hasSkills: true });

testRule(
  rule,
  {
    quiet: [
      { name: 'skills in sight', text: agentWith('skills: [a-skill, kit:other]'), surroundings: inSight('a-skill', 'kit:other') },
      {
        name: 'skills in sight, as text',
        text: agentWith('skills: a-skill other, third'),
        surroundings: inSight('a-skill', 'other', 'third'),
      },
      { name: 'skills that Claude Code brings along', text: agentWith('skills: [code-review]'), surroundings: inSight() },
      { name: 'no skills', text: agentWith('model: opus'), surroundings: inSight() },
      { name: 'an empty list', text: agentWith('skills: []'), surroundings: inSight() },
      { name: 'values of other kinds, which another rule reports', text: agentWith('skills:\n  a: true'), surroundings: inSight() },
      { name: 'a slash and a pattern, likewise', text: agentWith('skills: [/deploy, "db-*"]'), surroundings: inSight() },
      { name: 'front matter that never ends', text: '---\nname: x\nskills: [gone]\n', surroundings: inSight() },
      {
        name: 'front matter that Claude Code can not read',
        text: '---\nname: x\ndescription: |\n  Use when x\n foo: bar: "baz\nskills: [gone]\n---\nYou fix tests.\n',
        surroundings: inSight(),
      },
    ],
    finds: [
      {
        name: 'skills that the skills in sight lack, each once',
        text: agentWith('skills:\n  - release-notes\n  - ⟦charts⟧\n  - ⟦house-style⟧\n  - charts'),
        surroundings: inSight('release-notes'),
        findings: [
          {
            messageId: 'missing',
            severity: 'warning',
            certainty: 'likely',
            message: 'Missing skill `charts` in every folder of skills in sight; Claude Code starts the agent without it',
          },
          { messageId: 'missing', data: { skill: 'house-style', near: '' } },
        ],
      },
      {
        name: 'skills in text and in one item',
        text: agentWith('skills: release-notes, ⟦charts⟧ ⟦house-style⟧'),
        surroundings: inSight('release-notes'),
        findings: [{ messageId: 'missing' }, { messageId: 'missing' }],
      },
      {
        name: 'another case, and a name that is nearly right',
        text: agentWith('skills: [⟦Release-Notes⟧, ⟦hose-style⟧]'),
        surroundings: inSight('house-style', 'release-notes'),
        findings: [
          {
            messageId: 'near',
            certainty: 'likely',
            message: 'Unknown skill `Release-Notes`, did you mean `release-notes`; Claude Code starts the agent without it',
            suggestions: [agentWith('skills: [release-notes, hose-style]')],
          },
          { messageId: 'near', suggestions: [agentWith('skills: [Release-Notes, house-style]')] },
        ],
      },
      {
        name: 'a name that an escape hides',
        text: agentWith('skills: ⟦"hous\\x65style"⟧'),
        surroundings: inSight('house-style'),
        findings: [{ messageId: 'near' }],
      },
      {
        name: 'a skill for people only',
        text: agentWith('skills: [⟦ship⟧]'),
        surroundings: { ...inSight('house-style'), disabledSkills: ['ship'] },
        findings: [
          {
            messageId: 'disabled',
            severity: 'warning',
            certainty: 'likely',
            message: 'Unexpected skill `ship`, which only people can start; Claude Code starts the agent without it',
          },
        ],
      },
      {
        name: 'a skill where no folder of skills is in sight',
        text: agentWith('skills: [⟦charts⟧]'),
        findings: [
          {
            messageId: 'unseen',
            severity: 'info',
            certainty: 'possible',
            message: 'Missing skill `charts` in sight; unless the user has it, Claude Code starts the agent without it',
          },
        ],
      },
      {
        name: 'a near name where not all skills are in sight',
        text: agentWith('skills: [⟦hous-style⟧]'),
        surroundings: { skills: ['house-style'] },
        findings: [{ messageId: 'near', certainty: 'possible', suggestions: [agentWith('skills: [house-style]')] }],
      },
      {
        name: 'skills of another plugin and of this one',
        scope: 'plugin',
        text: agentWith('skills: [⟦charts:draw⟧, ⟦kit:publish⟧, kit:notes]'),
        surroundings: inSight('kit:notes', 'notes'),
        findings: [
          { messageId: 'unseen', severity: 'info', certainty: 'possible' },
          { messageId: 'missing', certainty: 'likely' },
        ],
      },
    ],
  },
  { describe, it },
);
