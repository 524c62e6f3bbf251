import { defineFileRule } from '../../define-rule.ts';

const KEYS: ReadonlySet<string> = new Set(['proactive_triggers', 'triggers']);

/** Claude reads nothing but `description` when it decides whom to delegate to. */
export default defineFileRule({
  id: 'triggers/in-ignored-key',
  meta: {
    summary: 'Disallow triggers in a key that Claude Code ignores',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    onlyThere: 'Unexpected triggers in `{key}`, which Claude Code ignores, expected them in `description`, which names none',
    alsoThere: 'Unexpected triggers in `{key}`, which Claude Code ignores; only those in `description` count',
  },
  defaults: {},
  check({ document, isSource, report }) {
    if (isSource || document.frontmatter.kind !== 'read') return;
    const isDescribed = document.triggers.some((trigger) => trigger.source !== 'key');
    for (const { key, keyRange } of document.frontmatter.entries) {
      if (!KEYS.has(key)) continue;
      if (isDescribed) report({ at: keyRange, messageId: 'alsoThere', data: { key }, severity: 'info' });
      else report({ at: keyRange, messageId: 'onlyThere', data: { key } });
    }
  },
});
