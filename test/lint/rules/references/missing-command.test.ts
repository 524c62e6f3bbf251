import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/references/missing-command.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const surroundings = {
  scripts: ['build', 'check', 'test'],
  hasScripts: true,
  skills: ['release', 'house-style'],
  hasSkills: true,
  mcpServers: ['db'],
  hasMcpConfiguration: true,
};

testRule(
  rule,
  {
    quiet: [
      {
        name: 'what is there',
        surroundings,
        text: 'Run `npm run check` and `npm test`, use `/release` or the `house-style` skill, then mcp__db__query.\n',
      },
      { name: 'anything of which nothing is in sight', text: 'Run `npm run lint`, use `/ship`, the `pdf` skill and mcp__mail__send.\n' },
      { name: 'scripts of another package', surroundings, text: 'Run `npm run lint --prefix web`, or cd into api and `npm run serve`.\n' },
      {
        name: 'one of several that a project may have',
        surroundings,
        text: 'Run `npm run lint` if the project has it, e.g. `npm run fmt`.\n',
      },
      { name: 'a skill of which the line says that there is none', surroundings, text: 'There is not yet a dedicated `pdf` skill.\n' },
      {
        name: 'addresses and commands of Claude Code itself',
        surroundings,
        text: 'Serve `/health` and `/ready`, run `/compact` at the end.\n',
      },
      {
        name: 'a server that the front matter names, which has rules of its own',
        surroundings,
        text: '---\nname: a\ndescription: Use when a test fails\ntools: mcp__mail__send\n---\nCall mcp__mail__send.\n',
      },
    ],
    finds: [
      {
        name: 'scripts, commands, skills and servers, once each',
        surroundings,
        text: 'Run `⟦npm run chekc⟧`, then `npm run chekc` again. Use `⟦/ship⟧` and the `⟦pdf⟧` skill, then call ⟦mcp__mail__send⟧.\n',
        findings: [
          { messageId: 'script', message: 'Missing script `chekc` in `package.json`, did you mean `check`', certainty: 'possible' },
          { messageId: 'command', message: 'Unknown command `/ship`, no project or plugin in sight brings it' },
          { messageId: 'skill', data: { name: 'pdf', hint: '' } },
          { messageId: 'server', data: { name: 'mail', hint: '' } },
        ],
      },
    ],
  },
  { describe, it },
);
