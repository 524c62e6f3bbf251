import type { ReadFrontmatter } from '../../../model/agent-document.ts';
import type { HostFacts } from '../../../model/host-facts.ts';
import { nearestName } from '../../../validate/nearest-name.ts';
import { defineFileRule } from '../../define-rule.ts';

/** Left to `triggers/in-ignored-key`. */
const TRIGGER_KEYS: ReadonlySet<string> = new Set(['proactive_triggers', 'triggers']);
/** What `render` reads in a source. */
const SOURCE_KEYS: ReadonlySet<string> = new Set(['rule_pack', 'collaborators', 'specializations', 'experience_level', 'years_experience']);
/** Lines of a dialogue in a broken description look like keys. */
const DIALOGUE_KEYS: ReadonlySet<string> = new Set(['user', 'assistant', 'context', 'commentary', 'example', 'examples']);
/** A hint of the host that is never meant. */
const FALSE_FRIENDS: ReadonlySet<string> = new Set(['note']);

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
    inPlugin: 'Unexpected key `{key}` in an agent of a plugin, where Claude Code ignores it',
  },
  defaults: {},
  check({ document, host, scope, isSource, report }) {
    const { frontmatter } = document;
    if (frontmatter.kind !== 'read') return;
    const seen = new Set<string>();
    for (const { key, keyRange: at } of frontmatter.entries) {
      if (seen.has(key) || TRIGGER_KEYS.has(key) || (isSource && SOURCE_KEYS.has(key))) continue;
      seen.add(key);
      const fact = host.keys.get(key);
      if (fact !== undefined) {
        if (fact.ignoredIn.includes(scope)) report({ at, messageId: 'inPlugin', data: { key } });
        continue;
      }
      if (isReportedElsewhere(key, frontmatter)) continue;
      const near = nearKey(key, host);
      if (near === undefined) report({ at, messageId: 'unknown', data: { key }, severity: 'info' });
      else if (Object.hasOwn(frontmatter.value, near)) report({ at, messageId: 'beside', data: { key, near } });
      else report({ at, messageId: 'near', data: { key, near } });
    }
  },
});

/** A mistyped `name` or `description` is what `frontmatter/missing` reports; dialogue is a part of broken YAML. */
function isReportedElsewhere(key: string, frontmatter: ReadFrontmatter): boolean {
  const lower = key.toLowerCase();
  if ((lower === 'name' || lower === 'description') && !Object.hasOwn(frontmatter.value, lower)) return true;
  return frontmatter.isRecovered && DIALOGUE_KEYS.has(lower);
}

function nearKey(key: string, { keys, keyHints }: Pick<HostFacts, 'keys' | 'keyHints'>): string | undefined {
  if (FALSE_FRIENDS.has(key)) return undefined;
  return keyHints.get(key) ?? nearestName(key, keys.keys());
}
