import { expect, test } from 'vitest';
import { factsFor } from '../../../src/host/host-facts.ts';
import { explainUnknownTool } from '../../../src/lint/text/explain-unknown-tool.ts';
import { FOREIGN_COUNTERPARTS, findForeignTool } from '../../../src/lint/text/foreign-tools.ts';

test('every counterpart is a tool of the newest known version', () => {
  expect(FOREIGN_COUNTERPARTS.filter((tool) => !factsFor().tools.has(tool))).toEqual([]);
});

test.each([
  ['search', ['Grep', 'Glob']],
  ['edit/editFiles', ['Edit', 'Write']],
  ['runCommands/terminalLastCommand', []],
  ['run_shell_command', ['Bash']],
  ['ReadFile', ['Read']],
])('knows what %s does', (name, tools) => {
  expect(findForeignTool(name)?.tools).toEqual(tools);
});

test.each(['constructor', '__proto__', 'toString', 'edit/__proto__', 'Calendar'])('knows no tool %s', (name) => {
  expect(findForeignTool(name)?.tools ?? []).toEqual([]);
});

test('is quick with names that are made to be slow', () => {
  const start = process.cpuUsage().user;
  for (const name of ['.'.repeat(60_000), `${'"'.repeat(60_000)}x`, `a${'/'.repeat(60_000)}b`, 'a-'.repeat(30_000)]) {
    explainUnknownTool(name, factsFor());
  }
  expect(process.cpuUsage().user - start).toBeLessThan(1_000_000);
});
