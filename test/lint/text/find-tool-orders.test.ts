import { expect, test } from 'vitest';
import { findToolOrders } from '../../../src/lint/text/find-tool-orders.ts';

const ordersOf = (line: string): readonly string[] => findToolOrders(line).map((order) => `${order.way}: ${order.name}`);
const clausesOf = (line: string): readonly string[] => findToolOrders(line).map(({ start, end }) => line.slice(start, end));

test.each([
  ['Use `WebFetch` to read the docs', 'named: WebFetch'],
  ['Track the steps with TodoWrite', 'named: TodoWrite'],
  ['Run it in Bash', 'named: Bash'],
  ['**Check**: run `CI=1 npm run check`', 'command: Bash'],
  ['Run the whole suite with `pytest -q`', 'command: Bash'],
  ['Run git diff first', 'command: Bash'],
  ['The clips, cut with ffmpeg', 'command: Bash'],
  ['Invoke the `page-designer` agent', 'delegation: Agent'],
  ['Spawn parallel sub-agents', 'delegation: Agent'],
  ['Hand off the layout to page-designer', 'delegation: Agent'],
  ['Confirm it by a web search', 'web search: WebSearch'],
  ['Append the figures to out/figures.csv', 'file: Write'],
])('finds the order in %j', (line, order) => expect(ordersOf(line)).toContain(order));

test.each([
  'Read tools and write agents',
  'Write a Bash script that backs up the folder',
  'Do not run `npm test`',
  'Ask the caller to run `npm test`',
  'Use WebFetch or Read',
  'Where WebSearch is available, use WebSearch',
  'Delegation and hand-offs between teams',
  'Call the function `parse_agent` twice',
  'API endpoints and fetch URLs',
])('finds no order in %j', (line) => expect(ordersOf(line)).toEqual([]));

test('gives the clause that orders', () => {
  expect(clausesOf('Read it. Confirm names with WebSearch; then stop.')).toEqual(['Confirm names with WebSearch']);
  expect(clausesOf('Use WebSearch first.\nThen use TodoWrite.')).toEqual(['Use WebSearch first', 'Then use TodoWrite']);
});

test('takes linear time on long lines that almost match', () => {
  const lines = [
    'delegate '.repeat(20_000),
    'Run `'.repeat(20_000),
    'a_b '.repeat(50_000),
    'Save it to '.repeat(20_000),
    'use '.repeat(50_000),
  ];
  const start = performance.now();
  for (const line of lines) findToolOrders(line);
  expect(performance.now() - start).toBeLessThan(2_000);
});
