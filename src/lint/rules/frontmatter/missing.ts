import type { AgentDocument, ReadFrontmatter } from '../../../model/agent-document.ts';
import type { Fix } from '../../../model/fix.ts';
import { isJsonObject, ownValue } from '../../../model/json.ts';
import type { Json } from '../../../model/json.ts';
import type { Range } from '../../../model/range.ts';
import { defineFileRule } from '../../define-rule.ts';
import { isDocumentation } from '../../text/documentation-signs.ts';
import { findLateFence } from '../../text/late-fence.ts';

/** Claude Code lists a file only when it begins with front matter that holds a name and a description. */
export default defineFileRule({
  id: 'frontmatter/missing',
  meta: {
    summary: 'Require front matter with `name` and `description` at the very start',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    frontMatter: 'Missing front matter with `name` and `description`; {effect}',
    late: 'Unexpected {before} before the front matter, expected `---` at the very start of the file; {effect}',
    language: 'Unexpected `{language}` after the opening `---`, expected nothing; {effect}',
    key: 'Missing `{key}` in the front matter; {effect}',
    misspelt: 'Unknown key `{found}` in the front matter, did you mean `{key}`; {effect}',
    nested: 'Unexpected `description` inside `{parent}`, expected it at the top of the front matter; {effect}',
  },
  defaults: {},
  check({ document, host, load, scope, report }) {
    if (isDocumentation(document, host)) return;
    const { frontmatter } = document;
    const effect = load.as === null ? 'Claude Code never lists this agent' : 'the plugin makes up what is missing and grants every tool';
    if (frontmatter.kind === 'unclosed') return;
    if (frontmatter.kind === 'refused') {
      const at = { start: frontmatter.open.end, end: endOfLine(document, frontmatter.open.end) };
      const fix = { title: 'Leave nothing after `---`', safety: 'suggestion', edits: [{ range: at, text: '' }] } as const;
      report({ at, messageId: 'language', data: { language: frontmatter.language, effect }, fixes: [fix] });
      return;
    }
    if (frontmatter.kind === 'absent') {
      const late = findLateFence(document);
      if (late === undefined) report({ at: null, messageId: 'frontMatter', data: { effect } });
      else report({ at: late.range, messageId: 'late', data: { before: late.words, effect }, fixes: late.fixes });
      return;
    }
    if (document.problems.some((problem) => problem.kind === 'not-a-mapping')) return;
    for (const key of ['name', 'description'] as const) {
      if (!isAbsent(ownValue(frontmatter.value, key)) || (scope === 'plugin' && key === 'name')) continue;
      const near = frontmatter.entries.find((entry) => entry.key !== key && entry.key.toLowerCase() === key);
      const nested = key === 'description' ? findNested(frontmatter) : undefined;
      const pluginEffect = scope === 'plugin' ? 'the plugin makes up a description' : effect;
      if (near !== undefined) report({ at: near.keyRange, messageId: 'misspelt', data: { found: near.key, key, effect: pluginEffect } });
      else if (nested !== undefined)
        report({ at: nested.at, messageId: 'nested', data: { parent: nested.parent, effect: pluginEffect }, fixes: nested.fixes });
      else report({ at: placeOf(frontmatter, key), messageId: 'key', data: { key, effect: pluginEffect } });
    }
  },
});

function isAbsent(value: Json | undefined): boolean {
  return value === undefined || value === null || value === '';
}

function placeOf(frontmatter: ReadFrontmatter, key: string): Range {
  return frontmatter.rangeOf(`/${key}`, 'key') ?? frontmatter.open;
}

function endOfLine({ lines }: AgentDocument, offset: number): number {
  return lines.rangeOfLine(lines.pointAt(offset).line).end;
}

interface Nested {
  readonly parent: string;
  readonly at: Range;
  readonly fixes: readonly Fix[];
}

/** Templates of other programs keep the description in `metadata`, where Claude Code does not look. */
function findNested(frontmatter: ReadFrontmatter): Nested | undefined {
  for (const { key, keyRange } of frontmatter.entries) {
    const inner = ownValue(frontmatter.value, key);
    const description = isJsonObject(inner) ? ownValue(inner, 'description') : undefined;
    if (typeof description !== 'string' || description.trim() === '') continue;
    const text = `description: ${JSON.stringify(description)}\n`;
    const fix: Fix = {
      title: `Copy the description out of \`${key}\``,
      safety: 'suggestion',
      edits: [{ range: { start: keyRange.start, end: keyRange.start }, text }],
    };
    return { parent: key, at: frontmatter.rangeOf(`/${key}/description`, 'key') ?? keyRange, fixes: [fix] };
  }
  return undefined;
}
