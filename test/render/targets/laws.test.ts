import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLineIndex } from '../../../src/model/line-index.ts';
import type { LineIndex } from '../../../src/model/line-index.ts';
import { plainText } from '../../../src/model/origin.ts';
import type { RenderedFile } from '../../../src/model/rendered.ts';
import { promptOf } from '../../../src/render/prompt-of.ts';
import { RENDER_TARGETS } from '../../../src/render/render-agent.ts';
import { toSourceMap } from '../../../src/render/source-map.ts';
import { BASE_PACK, composed } from '../../compose/sources.ts';
import { rosterAgents, rosterPacks } from '../roster.ts';
import { renderTo, rosterComposed } from './render-target.ts';

const value = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('`${x}', '---', '"""', '\\', '*/', 'a\r\nb'),
);
const setting = fc.oneof(
  value,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(value, { maxLength: 3 }),
  fc.dictionary(value, value, { maxKeys: 2 }),
);
const KEYS = [
  'tools',
  'disallowedTools',
  'model',
  'permissionMode',
  'maxTurns',
  'skills',
  'mcpServers',
  'hooks',
  'memory',
  'background',
  'effort',
  'color',
  'observer',
  'owner',
  '__proto__',
];
const source = fc
  .record({
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((name) => `n${name}`),
    description: value.map((text) => `d${text}`),
    settings: fc.dictionary(fc.constantFrom(...KEYS), setting, { maxKeys: 5 }),
    body: fc.array(value, { maxLength: 4 }).map((lines) => lines.join('\n\n').replaceAll('---', '- - -')),
  })
  .map(({ name, description, settings, body }) => {
    const entries = Object.entries({ name, description, ...settings, rule_pack: { use: 'base' } });
    const lines = entries.map(([key, one]) => `${JSON.stringify(key)}: ${JSON.stringify(one).replaceAll('--', '-\\u002d')}`);
    return { name, text: `---\n${lines.join('\n')}\n---\n\n${body}\n` };
  });

const linesOf = new Map<string, LineIndex>([...rosterAgents, ...rosterPacks].map(({ path, text }) => [path, createLineIndex(text)]));
const lengths = new Map<string, number>([...rosterAgents, ...rosterPacks].map(({ path, text }) => [path, text.length]));

/** Asserts that the segments of a file follow each other, are the whole of it, and have places that exist. */
function expectTiled(file: RenderedFile, lengthOf: (path: string) => number): void {
  let end = 0;
  for (const { range, origin } of file.segments) {
    expect(range.start).toBe(end);
    expect(range.end).toBeGreaterThan(range.start);
    end = range.end;
    if (origin.kind === 'generated') continue;
    expect(origin.range.start).toBeLessThanOrEqual(origin.range.end);
    expect(origin.range.end).toBeLessThanOrEqual(lengthOf(origin.path));
  }
  expect(end).toBe(file.text.length);
}

describe.each(RENDER_TARGETS.map(({ id }) => [id]))('the target %s', (id) => {
  test('traces every stretch of the roster, in the file and in its map', () => {
    const { files } = renderTo(id, rosterComposed);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      expectTiled(file, (path) => lengths.get(path) ?? -1);
      const map = JSON.parse(toSourceMap(file, linesOf));
      expect(map).toMatchObject({ version: 1, file: file.path });
      expect(map.segments).toHaveLength(file.segments.length);
    }
  });

  test('gives the same bytes for the same agents in any order', () => {
    expect(renderTo(id, rosterComposed.toReversed())).toEqual(renderTo(id, rosterComposed));
  });

  test('traces any agent, writes below its folder alone, and never throws', () => {
    fc.assert(
      fc.property(source, ({ name, text }) => {
        const { agent } = composed(name, { 'agents/a.md': text, 'agents/rules/base.rules.yaml': BASE_PACK });
        for (const file of renderTo(id, [agent]).files) {
          expectTiled(file, (path) => (path === 'agents/a.md' ? text.length : BASE_PACK.length));
          expect(file.path).toMatch(/^(?:[\p{L}\p{N}_-][\p{L}\p{N}._-]*|\.claude-plugin)(?:\/[\p{L}\p{N}_-][\p{L}\p{N}._-]*)?$/u);
          expect(file.path.split('/')).not.toContain('..');
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('JSON and TypeScript hold the prompt as it is', async () => {
  await fc.assert(
    fc.asyncProperty(source, async ({ name, text }) => {
      const { agent } = composed(name, { 'agents/a.md': text, 'agents/rules/base.rules.yaml': BASE_PACK });
      const prompt = plainText(promptOf(agent));
      expect(JSON.parse(renderTo('claude-json', [agent]).files[0]?.text ?? '')[name].prompt).toBe(prompt);
      const module = renderTo('agent-sdk', [agent]).files[0]?.text ?? '';
      const script = module.replace(/^import type .*$/m, '').replace(/\} satisfies .*;\n$/, '};\n');
      const { agents } = await import(`data:text/javascript;base64,${Buffer.from(script).toString('base64')}`);
      expect(agents[name].prompt).toBe(prompt);
    }),
    { numRuns: 60 },
  );
});
