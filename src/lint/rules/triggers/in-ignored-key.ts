import type { Fix } from '../../../model/fix.ts';
import { defineFileRule } from '../../define-rule.ts';
import { hostText } from '../../text/host-text.ts';
import { moveTriggers } from '../../text/move-triggers.ts';
import { TRIGGER_KEYS } from '../../text/trigger-keys.ts';
import { saysWhen } from '../../text/trigger-wording.ts';

const KEYS: ReadonlySet<string> = new Set(TRIGGER_KEYS);

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
  check({ document, host, isSource, report }) {
    if (isSource || document.frontmatter.kind !== 'read') return;
    const words = hostText(document, host, 'description') ?? '';
    const isDescribed = saysWhen(document, words);
    for (const entry of document.frontmatter.entries) {
      const { key, keyRange: at } = entry;
      if (!KEYS.has(key)) continue;
      const fix = moveTriggers(entry, document, words);
      const fixes: readonly Fix[] = fix === undefined ? [] : [fix];
      if (isDescribed) report({ at, messageId: 'alsoThere', data: { key }, severity: 'info', fixes });
      else report({ at, messageId: 'onlyThere', data: { key }, fixes });
    }
  },
});
