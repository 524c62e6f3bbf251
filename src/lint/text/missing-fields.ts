import type { ReadFrontmatter } from '../../model/agent-document.ts';
import type { Fix } from '../../model/fix.ts';
import { isJsonObject, ownValue } from '../../model/json.ts';
import type { Json } from '../../model/json.ts';
import type { Range } from '../../model/range.ts';
import type { FileContext } from '../../model/rule.ts';
import { findEarlyFence } from './early-fence.ts';

/** A required key without a value, and how it went missing. */
export interface MissingField {
  readonly key: 'name' | 'description';
  readonly at: Range;
  readonly how:
    | { readonly kind: 'absent' }
    /** A text of blanks alone, which passes for a value. */
    | { readonly kind: 'blank' }
    | { readonly kind: 'misspelt'; readonly found: string; readonly fixes: readonly Fix[] }
    | { readonly kind: 'nested'; readonly parent: string; readonly fixes: readonly Fix[] };
}

type Context = Pick<FileContext<Json>, 'document' | 'host' | 'load' | 'scope'>;

/**
 * Finds out which of `name` and `description` the front matter lacks. A value of a wrong kind is not missing, and what
 * Claude Code lists outside of a plugin has both, wherever it found them. Keys below a `---` that ends the front matter
 * too early are left to the rule about that.
 */
export function findMissingFields(context: Context): readonly MissingField[] {
  const { frontmatter, problems } = context.document;
  if (frontmatter.kind !== 'read' || problems.some((problem) => problem.kind === 'not-a-mapping')) return [];
  const lost = findEarlyFence(context.document)?.lostKeys ?? [];
  return (['name', 'description'] as const).flatMap((key): readonly MissingField[] => {
    const value = ownValue(frontmatter.value, key);
    if (typeof value === 'string' && value !== '' && value.trim() === '') {
      return [{ key, at: shownRange(key, frontmatter), how: { kind: 'blank' } }];
    }
    const isListed = context.load.as !== null && context.scope !== 'plugin';
    const isMissing = value === undefined || value === null || value === '';
    if (!isMissing || isListed || lost.includes(key) || hasStandIn(key, frontmatter, context)) return [];
    return [findField(key, frontmatter, context)];
  });
}

/** A plugin's agent may say in `when_to_use` what others say in `description`. */
function hasStandIn(key: MissingField['key'], { value }: ReadFrontmatter, { host, scope }: Context): boolean {
  if (key !== 'description' || host.keys.get('when_to_use')?.ignoredIn.includes(scope) !== false) return false;
  const words = ownValue(value, 'when_to_use');
  return typeof words === 'string' && words.trim() !== '';
}

function findField(key: MissingField['key'], frontmatter: ReadFrontmatter, { document, host }: Context): MissingField {
  const near = frontmatter.entries.find((entry) => entry.key !== key && isMeantFor(key, entry.key, host));
  if (near !== undefined) {
    const { key: found, keyRange } = near;
    const isFree = !frontmatter.entries.some((entry) => entry.key === key);
    const fix: Fix = { title: `Rename \`${found}\` to \`${key}\``, safety: 'suggestion', edits: [{ range: keyRange, text: key }] };
    return { key, at: keyRange, how: { kind: 'misspelt', found, fixes: isFree ? [fix] : [] } };
  }
  const nested = key === 'description' ? findNested(frontmatter, document.text) : undefined;
  return nested ?? { key, at: frontmatter.rangeOf(`/${key}`, 'key') ?? frontmatter.open, how: { kind: 'absent' } };
}

/** True for another case, and for the keys that Claude Code itself takes for a slip. */
function isMeantFor(key: MissingField['key'], found: string, { keyHints }: Context['host']): boolean {
  return found.toLowerCase() === key || (key === 'description' && keyHints.get(found) === key);
}

function shownRange(key: string, frontmatter: ReadFrontmatter): Range {
  return frontmatter.rangeOf(`/${key}`, 'value') ?? frontmatter.open;
}

/** Templates of other programs keep the description in `metadata`, where Claude Code does not look. */
function findNested(frontmatter: ReadFrontmatter, text: string): MissingField | undefined {
  for (const { key: parent, keyRange } of frontmatter.entries) {
    const inner = ownValue(frontmatter.value, parent);
    const description = isJsonObject(inner) ? ownValue(inner, 'description') : undefined;
    if (typeof description !== 'string' || description.trim() === '') continue;
    const at = frontmatter.rangeOf(`/${parent}/description`, 'key') ?? keyRange;
    const fixes = Object.hasOwn(frontmatter.value, 'description') ? [] : [copyOut({ parent, keyRange, description, text })];
    return { key: 'description', at, how: { kind: 'nested', parent, fixes } };
  }
  return undefined;
}

function copyOut(from: { parent: string; keyRange: Range; description: string; text: string }): Fix {
  const lineEnd = from.text.includes('\r\n') ? '\r\n' : '\n';
  const range = { start: from.keyRange.start, end: from.keyRange.start };
  const text = `description: ${JSON.stringify(from.description)}${lineEnd}`;
  return { title: `Copy the description out of \`${from.parent}\``, safety: 'suggestion', edits: [{ range, text }] };
}
