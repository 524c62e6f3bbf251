import { defineFileRule } from '../../define-rule.ts';
import { findMissingCommands } from '../../text/find-missing-commands.ts';

/** A command that nothing brings fails when the agent runs it; a skill or a tool that is not there can't be used at all. */
export default defineFileRule({
  id: 'references/missing-command',
  meta: {
    summary: 'Disallow scripts, commands, skills and MCP servers in instructions that nothing in sight brings',
    severity: 'warning',
    certainty: 'possible',
    recommended: false,
    since: '0.1.0',
  },
  messages: {
    script: 'Missing script `{name}` in `package.json`{hint}',
    command: 'Unknown command `/{name}`, no project or plugin in sight brings it{hint}',
    skill: 'Unknown skill `{name}`, no project or plugin in sight brings it{hint}',
    server: 'Unknown MCP server `{name}`, no configuration in sight declares it{hint}',
  },
  defaults: {},
  check({ document, surroundings, host, report }) {
    for (const { kind, name, near, range } of findMissingCommands(document, surroundings, host)) {
      report({ at: range, messageId: kind, data: { name, hint: near === '' ? '' : `, did you mean \`${near}\`` } });
    }
  },
});
