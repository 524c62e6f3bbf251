import { ownValue } from '../../../model/json.ts';
import { defineFileRule } from '../../define-rule.ts';
import { findEarlyFence } from '../../text/early-fence.ts';
import { hostText } from '../../text/host-text.ts';
import { TRIGGER_KEYS } from '../../text/trigger-keys.ts';
import { findTriggerSection, isEnglish, saysWhen } from '../../text/trigger-wording.ts';

/** Claude delegates by the description: one that names a trade and no occasion leaves it to guess when the agent is due. */
export default defineFileRule({
  id: 'triggers/missing',
  meta: {
    summary: 'Require a description to say when to delegate to the agent',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    missing: 'Missing trigger in `description`, expected words that say when, such as `Use proactively when …`; Claude has to guess it',
    inPrompt:
      'Missing trigger in `description`, expected what stands below `{title}`; Claude reads the prompt only after it has chosen the agent',
  },
  defaults: {},
  check({ document, host, load, isSource, report }) {
    const { frontmatter } = document;
    if (load.as === null || frontmatter.kind !== 'read' || findEarlyFence(document) !== undefined) return;
    const { value } = frontmatter;
    // Triggers in a key of their own are what another rule reports, or what `render` compiles.
    if (isSource || TRIGGER_KEYS.some((key) => Object.hasOwn(value, key))) return;
    const words = hostText(document, host, 'description')?.trim() ?? '';
    const standIn = ownValue(value, 'when_to_use');
    if (words === '' || (typeof standIn === 'string' && standIn !== '') || saysWhen(document, words) || !isEnglish(words)) return;
    const at = frontmatter.rangeOf('/description', 'key') ?? frontmatter.open;
    const section = findTriggerSection(document);
    if (section === undefined) report({ at, messageId: 'missing' });
    else {
      const related = [{ path: document.path, range: section.titleRange, label: 'says when' }];
      report({ at, messageId: 'inPrompt', data: { title: section.title }, related });
    }
  },
});
