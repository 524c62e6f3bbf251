import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createMemoryHost, createToolkit } from 'subagent-kit';
import plugin from '../src/plugin.js';

const FILES = {
  'agents/a.md': '---\nname: a\n# owner: ada\ndescription: Reads "a" | b\ncolor: red\n---\n\nRead http://wiki.corp/=1.\n',
  'agents/b.md': '---\nname: b\ndescription: Use for b\n---\n\nRead the diff.\n',
};
const [roster] = plugin.targets ?? [];
const [csv] = plugin.reporters ?? [];

it('reports findings as rows of a table', async () => {
  const toolkit = createToolkit(createMemoryHost(FILES), { rules: plugin.rules ?? [] });
  const run = await toolkit.lint(['agents']);
  // @ts-expect-error a reporter gets more than this one reads
  assert.equal(
    csv?.format(run, {}),
    [
      '"path","line","severity","rule","message"',
      '"agents/a.md","8","warning","no-internal-host","Unexpected address of internal host `wiki.corp`, expected a name that others can resolve"',
      '"agents/b.md","","info","require-owner","Missing `# owner: NAME` in the front matter"',
      '',
    ].join('\n'),
  );
});

it('renders every agent into one table, and says where each word comes from', () => {
  const field = (key, value, start) => ({
    key,
    value,
    path: 'a.md',
    keyRange: { start, end: start + 1 },
    valueRange: { start: start + 2, end: start + 3 },
  });
  const agent = (name) => ({
    name,
    fields: [field('name', name, 0), field('description', `does ${name} | more`, 10), field('color', 'red', 20)],
  });
  const { files, losses } = roster?.render([agent('b'), agent('a')], {}) ?? { files: [], losses: [] };
  const [{ text, segments }] = files;
  assert.equal(text, '| Agent | When |\n| --- | --- |\n| a | does a \\| more |\n| b | does b \\| more |\n');
  assert.deepEqual(
    losses.map((loss) => `${loss.agent} ${loss.field}`),
    ['a color', 'b color'],
  );
  assert.equal(segments.at(-1)?.range.end, text.length);
  for (const [index, { range }] of segments.entries()) assert.equal(range.start, segments[index - 1]?.range.end ?? 0);
});
