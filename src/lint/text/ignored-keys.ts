import { checkAgentHooks } from '../../host/check-hooks.ts';
import type { FrontmatterEntry, ReadFrontmatter } from '../../model/agent-document.ts';
import type { HostFacts, KeyFact } from '../../model/host-facts.ts';
import { pointerStep } from '../../model/json.ts';
import type { Json } from '../../model/json.ts';
import type { Scope } from '../../model/load.ts';
import type { FileContext } from '../../model/rule.ts';
import { nearestName } from '../../validate/nearest-name.ts';

/** A front matter key that Claude Code ignores. */
export interface IgnoredKey {
  readonly entry: FrontmatterEntry;
  readonly why:
    | { readonly kind: 'inPlugin' | 'outsidePlugin' | 'unknown' }
    /** `near`: the key that is most likely meant; `beside`: that key is there as well. */
    | { readonly kind: 'near' | 'beside'; readonly near: string };
}

/** Left to `triggers/in-ignored-key`. */
const TRIGGER_KEYS: ReadonlySet<string> = new Set(['proactive_triggers', 'triggers']);
/** What `render` reads in a source. */
const SOURCE_KEYS: ReadonlySet<string> = new Set(['rule_pack', 'collaborators', 'specializations', 'experience_level', 'years_experience']);
/** Lines of a dialogue in a broken description look like keys. */
const DIALOGUE_KEYS: ReadonlySet<string> = new Set(['user', 'assistant', 'context', 'commentary', 'example', 'examples']);
/** A hint of the host that is never meant. */
const FALSE_FRIENDS: ReadonlySet<string> = new Set(['note']);

type Context = Pick<FileContext<Json>, 'document' | 'host' | 'scope' | 'isSource'>;

/** The keys that Claude Code ignores, each once, in source order; without those that another rule reports. */
export function findIgnoredKeys({ document, host, scope, isSource }: Context): readonly IgnoredKey[] {
  const { frontmatter } = document;
  if (frontmatter.kind !== 'read') return [];
  const elsewhere = keysReportedElsewhere(frontmatter, host);
  const first = new Map<string, FrontmatterEntry>();
  for (const entry of frontmatter.entries) if (!first.has(entry.key)) first.set(entry.key, entry);
  return [...first.values()].flatMap((entry): readonly IgnoredKey[] => {
    const { key } = entry;
    const fact = host.keys.get(key);
    if (fact !== undefined) return ignoredFact(entry, fact, { scope, isTaken: elsewhere.has(key) });
    if (TRIGGER_KEYS.has(key) || (isSource && SOURCE_KEYS.has(key)) || elsewhere.has(key)) return [];
    const near = nearKey(key, host);
    if (near === undefined) return [{ entry, why: { kind: 'unknown' } }];
    return [{ entry, why: { kind: Object.hasOwn(frontmatter.value, near) ? 'beside' : 'near', near } }];
  });
}

function ignoredFact(
  entry: FrontmatterEntry,
  { ignoredIn }: KeyFact,
  { scope, isTaken }: { readonly scope: Scope; readonly isTaken: boolean },
): readonly IgnoredKey[] {
  if (!ignoredIn.includes(scope) || isTaken) return [];
  return [{ entry, why: { kind: scope === 'plugin' ? 'inPlugin' : 'outsidePlugin' } }];
}

/**
 * A mistyped `name` or `description` is what `frontmatter/missing` reports, a guard hook outside `hooks` what
 * `frontmatter/invalid-value` does; dialogue is a part of broken YAML.
 */
function keysReportedElsewhere(frontmatter: ReadFrontmatter, host: HostFacts): ReadonlySet<string> {
  const { value, entries, isRecovered } = frontmatter;
  const pointers = new Set(checkAgentHooks(value, host).map(({ pointer }) => pointer));
  const isElsewhere = ({ key }: FrontmatterEntry): boolean => {
    const lower = key.toLowerCase();
    const meant = host.keyHints.get(key) === 'description' ? 'description' : lower;
    const isRequired = meant === 'name' || meant === 'description';
    return (
      (isRequired && !Object.hasOwn(value, meant)) || (isRecovered && DIALOGUE_KEYS.has(lower)) || pointers.has(`/${pointerStep(key)}`)
    );
  };
  return new Set(entries.filter(isElsewhere).map(({ key }) => key));
}

function nearKey(key: string, { keys, keyHints }: HostFacts): string | undefined {
  if (FALSE_FRIENDS.has(key)) return undefined;
  const hint = keyHints.get(key);
  if (hint !== undefined) return hint;
  const near = nearestName(key, keys.keys());
  return near === undefined || hasOtherWord(key, near) ? undefined : near;
}

/** True where one word of a compound name is another word: `maxTokens` is no mistyped `maxTurns`. */
function hasOtherWord(name: string, near: string): boolean {
  const [words, meant] = [name, near].map((one) => one.split(/[-_ ]|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase()));
  if (words === undefined || meant === undefined || words.length !== meant.length || words.length < 2) return false;
  return words.some((word, index) => word !== meant[index] && nearestName(word, [meant[index] ?? '']) === undefined);
}
