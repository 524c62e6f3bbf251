import { defineFileRule } from '../../define-rule.ts';
import { findIgnoredKeys } from '../../text/ignored-keys.ts';

/** Claude Code passes over keys that it does not know, and says so in its debug log alone. */
export default defineFileRule({
  id: 'frontmatter/unknown-key',
  meta: {
    summary: 'Disallow front matter keys that Claude Code ignores',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    near: 'Unknown key `{key}` in the front matter, did you mean `{near}`; Claude Code ignores it',
    beside: 'Unexpected key `{key}` beside `{near}`, which alone counts; Claude Code ignores it',
    unknown: 'Unknown key `{key}` in the front matter; Claude Code ignores it',
    outsidePlugin: 'Unexpected key `{key}` outside of a plugin, where Claude Code ignores it',
    inPlugin: 'Unexpected key `{key}` in an agent of a plugin, where Claude Code ignores it',
  },
  defaults: {},
  check({ report, ...context }) {
    for (const { entry, why } of findIgnoredKeys(context)) {
      const { key, keyRange: at } = entry;
      if (why.kind === 'near' || why.kind === 'beside') report({ at, messageId: why.kind, data: { key, near: why.near } });
      else if (why.kind === 'unknown') report({ at, messageId: 'unknown', data: { key }, severity: 'info' });
      else report({ at, messageId: why.kind, data: { key } });
    }
  },
});
