import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createProgram } from '../../src/cli/program.ts';
import { openTerminal } from '../../src/cli/terminal.ts';
import plugin from '../../examples/plugin/package.json' with { type: 'json' };
import { fencedFiles } from './fenced-files.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/plugins.md', import.meta.url)), 'utf8');

test('docs/plugins.md names commands and flags that there are', () => {
  const { commands } = createProgram(openTerminal(process), () => {});
  const known = new Set(commands.flatMap((command) => [command.name(), ...command.options.flatMap(({ long }) => long ?? [])]));
  const shown = [...page.matchAll(/npx subagent-kit ([a-z-]+)|`(--[a-z-]+)/g)].map(([, command, flag]) => command ?? flag ?? '');
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter((name) => !known.has(name))).toEqual([]);
});

test('docs/plugins.md names the plugin of examples/plugin, and pages that there are', () => {
  const config: { readonly plugins: readonly string[] } = parse(fencedFiles('plugins.md')['subagent-kit.config.yaml'] ?? '');
  expect(config.plugins[0]).toBe(plugin.name);
  const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(fileURLToPath(new URL(`../../docs/${link}`, import.meta.url))))).toEqual([]);
});
