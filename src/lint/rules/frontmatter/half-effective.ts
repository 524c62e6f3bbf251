import { ownValue } from '../../../model/json.ts';
import { defineFileRule } from '../../define-rule.ts';

/** Keys that count in one of the two ways to start an agent only. */
const HALVES = { initialPrompt: 'main', effort: 'sub', permissionMode: 'sub' } as const;

/** Some settings count where the agent is started by another one, some where it is the main thread of a session. */
export default defineFileRule({
  id: 'frontmatter/half-effective',
  meta: {
    summary: 'Disallow settings that count in one way to start the agent only',
    severity: 'info',
    certainty: 'certain',
    recommended: false,
    opinionated: true,
    since: '0.1.0',
  },
  messages: {
    main: 'Unexpected `{key}`, which counts only where the agent is the main thread; as a sub-agent it starts without it',
    sub: 'Unexpected `{key}`, which counts only in a sub-agent; with `claude --agent` the session keeps its own',
  },
  defaults: {},
  check({ document: { frontmatter }, host, scope, report }) {
    if (frontmatter.kind !== 'read') return;
    for (const key of ['initialPrompt', 'effort', 'permissionMode'] as const) {
      const value = ownValue(frontmatter.value, key);
      const isIgnored = host.keys.get(key)?.ignoredIn.includes(scope) !== false;
      if (typeof value !== 'string' || value === '' || isIgnored) continue;
      report({ at: frontmatter.rangeOf(`/${key}`, 'key') ?? frontmatter.open, messageId: HALVES[key], data: { key } });
    }
  },
});
