import { defineFileRule } from '../../define-rule.ts';
import { findForbiddenServers } from '../../text/forbidden-servers.ts';
import { nameWords } from '../../text/name-words.ts';
import { findUndeclaredServers } from '../../text/undeclared-servers.ts';

const defaults: { readonly allow: readonly string[] } = { allow: [] };

/** Tools of a server that is not there vanish without a word, and the agent works with what is left. */
export default defineFileRule({
  id: 'tools/undeclared-mcp-server',
  meta: {
    summary: 'Disallow tools of MCP servers that no configuration in sight declares, or that are not allowed',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    missing: 'Missing MCP server `{server}` in every configuration in sight; {effect}',
    near: 'Unknown MCP server `{server}`, did you mean `{near}`; {effect}',
    plugin: "Unknown MCP server `{server}`, did you mean `{near}`, as tools of a plugin's server are named; {effect}",
    forbidden: 'Unexpected MCP server `{server}`, expected one of those that are allowed: {allowed}',
    unseen: 'Missing configuration of the MCP server `{server}` in sight; unless the user has one, {effect}',
  },
  defaults,
  check({ report, options, ...context }) {
    if (options.allow.length > 0) {
      for (const { server, range } of findForbiddenServers(context, options.allow)) {
        report({ at: range, messageId: 'forbidden', data: { server, allowed: nameWords(options.allow, 'and') } });
      }
      return;
    }
    for (const { kind, server, near, at, severity, certainty, isAlone, fixes } of findUndeclaredServers(context)) {
      const effect = isAlone ? 'the agent is left without any tool' : 'Claude Code drops its tools';
      report({
        at,
        messageId: kind,
        data: { server, near, effect },
        severity,
        certainty,
        fixes,
        cluster: `undeclared MCP server ${server}`,
      });
    }
  },
});
