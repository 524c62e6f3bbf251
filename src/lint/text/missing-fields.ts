import type { AgentDocument, ReadFrontmatter } from '../../model/agent-document.ts';
import type { Fix } from '../../model/fix.ts';
import { isJsonObject, ownValue } from '../../model/json.ts';
import type { Json } from '../../model/json.ts';
import type { Range } from '../../model/range.ts';
import type { FileContext } from '../../model/rule.ts';

/** A required key without a value, and how it went missing. */
export interface MissingField {
  readonly key: 'name' | 'description';
  readonly at: Range;
  readonly how:
    | { readonly kind: 'absent' }
    | { readonly kind: 'misspelt'; readonly found: string }
    | { readonly kind: 'nested'; readonly parent: string; readonly fixes: readonly Fix[] };
}

/**
 * Finds out which of `name` and `description` the front matter lacks. A value of a wrong kind is not missing, and what
 * Claude Code lists outside of a plugin has both, wherever it found them.
 */
export function findMissingFields(
  document: AgentDocument,
  { load, scope }: Pick<FileContext<Json>, 'load' | 'scope'>,
): readonly MissingField[] {
  const { frontmatter, problems } = document;
  if (load.as !== null && scope !== 'plugin') return [];
  if (frontmatter.kind !== 'read' || problems.some((problem) => problem.kind === 'not-a-mapping')) return [];
  return (['name', 'description'] as const).flatMap((key) => {
    const value = ownValue(frontmatter.value, key);
    return value === undefined || value === null || value === '' ? [findField(key, frontmatter, document.text)] : [];
  });
}

function findField(key: MissingField['key'], frontmatter: ReadFrontmatter, text: string): MissingField {
  const near = frontmatter.entries.find((entry) => entry.key !== key && entry.key.toLowerCase() === key);
  if (near !== undefined) return { key, at: near.keyRange, how: { kind: 'misspelt', found: near.key } };
  const nested = key === 'description' ? findNested(frontmatter, text) : undefined;
  return nested ?? { key, at: frontmatter.rangeOf(`/${key}`, 'key') ?? frontmatter.open, how: { kind: 'absent' } };
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
