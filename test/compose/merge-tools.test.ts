import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeTools } from '../../src/compose/merge-tools.ts';
import type { ToolLayer } from '../../src/compose/merge-tools.ts';
import type { ComposedField } from '../../src/model/composed-agent.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Json } from '../../src/model/json.ts';
import type { PackText } from '../../src/model/rule-pack.ts';

const range = { start: 0, end: 1 };
const textsOf = (names: readonly string[]): readonly PackText[] => names.map((text) => ({ path: 'layer', text, range }));
const layer = (
  kind: 'pack' | 'project',
  { add = [], only, deny = [] }: { add?: string[]; only?: string[]; deny?: string[] },
): ToolLayer => ({
  kind,
  tools: { add: textsOf(add), only: only === undefined ? undefined : textsOf(only), deny: textsOf(deny) },
});

/** The tools after merging, as `tools` and `disallowedTools`; undefined where there is no key. */
function merged(
  own: { readonly tools?: Json; readonly disallowedTools?: Json },
  ...layers: readonly ToolLayer[]
): readonly [Json | undefined, Json | undefined] {
  const fields = Object.entries(own).map(([key, value]): ComposedField => ({
    key,
    value,
    path: 'a.md',
    keyRange: range,
    valueRange: range,
  }));
  const findings: Finding[] = [];
  const result = mergeTools(fields, layers, { agent: 'a', aliases: new Map([['Task', 'Agent']]), findings });
  const valueOf = (key: string): Json | undefined => result.find((field) => field.key === key)?.value;
  return [valueOf('tools'), valueOf('disallowedTools')];
}

describe('the tools of an agent', () => {
  test.each<[string, Parameters<typeof merged>, readonly [Json | undefined, Json | undefined]]>([
    ['stay as they are without a layer that has a say', [{ tools: 'Read,  Grep' }, layer('pack', {})], ['Read,  Grep', undefined]],
    [
      'get what layers add, each once',
      [{ tools: 'Read, Grep' }, layer('pack', { add: ['Grep', 'Glob'] })],
      ['Read, Grep, Glob', undefined],
    ],
    ['stay a list where they are one', [{ tools: ['Read'] }, layer('pack', { add: ['Glob'] })], [['Read', 'Glob'], undefined]],
    ['lose what a layer denies', [{ tools: 'Read, Bash(git *), Edit' }, layer('pack', { deny: ['Bash'] })], ['Read, Edit', undefined]],
    ['lose it under another name too', [{ tools: 'Read, Task' }, layer('project', { deny: ['Agent'] })], ['Read', undefined]],
    [
      'lose it when another layer adds it',
      [{ tools: 'Read' }, layer('pack', { add: ['Bash'] }), layer('project', { deny: ['Bash'] })],
      ['Read', undefined],
    ],
    [
      'lose every tool of a server',
      [{ tools: 'Read, mcp__hub__get, mcp__hubs__get' }, layer('pack', { deny: ['mcp__hub'] })],
      ['Read, mcp__hubs__get', undefined],
    ],
    [
      'keep a server of which one tool is denied',
      [{ tools: 'mcp__hub' }, layer('pack', { deny: ['mcp__hub__drop'] })],
      ['mcp__hub', 'mcp__hub__drop'],
    ],
    ['keep a tool of which one use is denied', [{ tools: 'Bash' }, layer('pack', { deny: ['Bash(rm *)'] })], ['Bash', 'Bash(rm *)']],
    [
      'are at most what a project allows',
      [{ tools: 'Read, Bash(git *), Edit' }, layer('project', { only: ['Bash', 'Read'] })],
      ['Read, Bash(git *)', undefined],
    ],
    [
      'are at most what two layers allow',
      [{ tools: 'Read, Bash, Edit' }, layer('project', { only: ['Bash', 'Read'] }), layer('project', { only: ['Read', 'Edit'] })],
      ['Read', undefined],
    ],
  ])('%s', (_, [own, ...layers], expected) => {
    expect(merged(own, ...layers)).toEqual(expected);
  });
});

describe('an agent that has every tool', () => {
  test.each<[string, Parameters<typeof merged>, readonly [Json | undefined, Json | undefined]]>([
    ['needs none that is added', [{}, layer('pack', { add: ['Bash'] })], [undefined, undefined]],
    ['is denied what a layer denies', [{ disallowedTools: 'Edit' }, layer('pack', { deny: ['Bash', 'Edit'] })], [undefined, 'Edit, Bash']],
    ['gets a list by what a project allows', [{}, layer('project', { only: ['Read', 'Grep'], deny: ['Grep'] })], ['Read', undefined]],
    ['is one that lists `*`', [{ tools: '*' }, layer('pack', { deny: ['Bash'] })], ['*', 'Bash']],
  ])('%s', (_, [own, ...layers], expected) => {
    expect(merged(own, ...layers)).toEqual(expected);
  });
});

test('what any layer denies is never granted, and what it denies stays denied', () => {
  const names = fc.subarray(['Read', 'Bash', 'Edit', 'Task', 'Agent', 'mcp__hub__get', 'mcp__hub']);
  const anyLayer = fc.tuple(fc.constantFrom('pack' as const, 'project' as const), fc.record({ add: names, deny: names })).map(([kind, tools]) => layer(kind, tools)); // prettier-ignore
  fc.assert(
    fc.property(fc.option(names, { nil: undefined }), fc.array(anyLayer, { maxLength: 4 }), (tools, layers) => {
      const [after, denied] = merged(tools === undefined ? {} : { tools }, ...layers);
      const denials = layers.flatMap((one) => one.tools.deny.map(({ text }) => text));
      if (Array.isArray(after)) for (const name of denials) expect(after).not.toContain(name);
      else for (const name of denials) expect(String(denied)).toContain(name);
    }),
  );
});
