import { ownValue } from '../../../model/json.ts';
import { defineFileRule } from '../../define-rule.ts';

const MODE = 'bypassPermissions';

/** An agent can not give itself a freedom that the session does not have. */
export default defineFileRule({
  id: 'frontmatter/bypass-permissions',
  meta: {
    summary: 'Disallow `permissionMode: bypassPermissions`, which Claude Code refuses in most sessions',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    refused:
      'Unexpected `{mode}` in `permissionMode`: Claude Code refuses it unless the session is authorised, and keeps the mode of the session',
  },
  defaults: {},
  check({ document, host, scope, report }) {
    const { frontmatter } = document;
    if (frontmatter.kind !== 'read' || ownValue(frontmatter.value, 'permissionMode') !== MODE) return;
    if (host.keys.get('permissionMode')?.ignoredIn.includes(scope) === true) return;
    const at = frontmatter.rangeOf('/permissionMode', 'value') ?? frontmatter.open;
    report({ at, messageId: 'refused', data: { mode: MODE } });
  },
});
