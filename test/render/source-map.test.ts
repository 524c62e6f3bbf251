import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { readSchemas } from '../../scripts/read-schemas.ts';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';
import { RENDER_TARGETS } from '../../src/render/render-agent.ts';
import { toSourceMap } from '../../src/render/source-map.ts';
import { agentOn, BASE_PACK } from '../compose/sources.ts';

const FILES: Readonly<Record<string, string>> = {
  'agents/checker.md': agentOn('{ use: base, slots: { domain: crate } }').replaceAll('\n', '\r\n'),
  'agents/rules/base.rules.yaml': BASE_PACK,
};
const kit = createToolkit(createMemoryHost(FILES, { gitRoot: '.' }));

interface SourceMap {
  readonly file: string;
  readonly sources: readonly string[];
  readonly segments: readonly {
    readonly range: MapRange;
    readonly origin: { readonly generated: string } | { readonly source: number; readonly range: MapRange };
  }[];
}
interface MapRange {
  readonly start: MapPoint;
  readonly end: MapPoint;
}
interface MapPoint {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

async function mapFor(target: string): Promise<{ readonly text: string; readonly map: SourceMap }> {
  const { files, lines } = await kit.render(['checker'], { target });
  const file = files.find(({ agents }) => agents.length > 0);
  if (file === undefined) throw new Error(`no file of ${target}`);
  return { text: file.text, map: JSON.parse(toSourceMap(file, lines)) };
}

const schemas = await readSchemas(process.cwd());
const ajv = new Ajv2020({ strict: true, keywords: ['x-expected'] });
for (const schema of schemas.values()) ajv.addSchema(schema);

test.each(RENDER_TARGETS.map(({ id }) => [id]))('the map of %s keeps to its schema and is the same each time', async (id) => {
  const { map } = await mapFor(id);
  const validate = ajv.getSchema(String(schemas.get('source-map')?.['$id']));
  validate?.(map);
  expect(validate?.errors).toBeNull();
  expect((await mapFor(id)).map).toEqual(map);
});

test.each(RENDER_TARGETS.map(({ id }) => [id]))('the map of %s tiles the text, and every stretch has an origin', async (id) => {
  const { text, map } = await mapFor(id);
  expect(map.sources).toEqual(['agents/checker.md', 'agents/rules/base.rules.yaml']);
  let end = { line: 1, column: 1, offset: 0 };
  for (const { range, origin } of map.segments) {
    expect(range.start).toEqual(end);
    end = range.end;
    if ('generated' in origin) continue;
    const source = FILES[map.sources[origin.source] ?? ''];
    expect(source?.length).toBeGreaterThanOrEqual(origin.range.end.offset);
  }
  expect(end.offset).toBe(text.length);
});

test('leads from a rule in the output to its line in the pack', async () => {
  const { text, map } = await mapFor('prompt');
  const at = text.indexOf('Close each crate.');
  const holder = map.segments.find(({ range }) => range.start.offset <= at && at < range.end.offset);
  expect(holder?.origin).toMatchObject({ source: 1, range: { start: { line: 19, column: 9 } } });
  expect(BASE_PACK.split('\n')[18]).toBe('      - Close each {domain}.');
});
