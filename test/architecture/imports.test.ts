import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { MAY_IMPORT, PURE, RULES_MAY_ALSO_IMPORT, SINGLE_IMPORTERS } from './layers.ts';
import { findCycle } from './find-cycle.ts';
import { scanSource } from './scan-source.ts';
import { violationsOf } from './violations.ts';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .toSorted();
const violationsIn = (path: string, code: string): readonly string[] => violationsOf(scanSource(path, code));

describe('the source', () => {
  test.each(paths)('%s keeps to its layer', (path) => {
    expect(violationsIn(path, readFileSync(join(SRC, path), 'utf8'))).toEqual([]);
  });

  test('has no files that import each other in a circle', () => {
    expect(findCycle(paths.map((path) => scanSource(path, readFileSync(join(SRC, path), 'utf8'))))).toBeUndefined();
  });

  test('has no folder without a place among the layers', () => {
    const folders = new Set(paths.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''));
    expect([...folders].filter((folder) => !Object.hasOwn(MAY_IMPORT, folder))).toEqual([]);
  });

  test('has the layers that docs/architecture.md shows', () => {
    const page = readFileSync(join(SRC, '../docs/architecture.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `(\w+)` *\|[^|]*\|([^|]*)\|$/gm)];
    const shown = rows.map(([, folder = '', cell = '']) => [folder, [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name)]);
    expect(Object.fromEntries(shown)).toEqual(MAY_IMPORT);
  });

  test('has every file that the lists of exceptions name', () => {
    expect(RULES_MAY_ALSO_IMPORT.filter((path) => !paths.includes(path))).toEqual([]);
    const unused = Object.entries(SINGLE_IMPORTERS).filter(
      ([, importers]) => !importers.some((one) => paths.some((path) => one.test(path))),
    );
    expect(unused.map(([name]) => name)).toEqual([]);
  });
});

describe('the check itself', () => {
  test.each([
    [
      'model/range.ts',
      "import type { Rule } from '../lint/define-rule.ts';",
      'model/range.ts: `model` may not import `lint/define-rule.ts`',
    ],
    [
      'model/range.ts',
      "import { SetupError } from '../errors/setup-error.ts';",
      'model/range.ts: `model` may not import `errors/setup-error.ts`',
    ],
    ['parse/a.ts', "export { run } from '../run/lint-files.ts';", 'parse/a.ts: `parse` may not import `run/lint-files.ts`'],
    ['report/a.ts', "export * from '../cli/print.ts';", 'report/a.ts: `report` may not import `cli/print.ts`'],
    ['parse/a.ts', "import { join } from 'node:path';", 'parse/a.ts: `parse` may not import `node:path`'],
    ['run/a.ts', "import { readFile } from 'node:fs/promises';", 'run/a.ts: may not import `node:fs`'],
    ['parse/a.ts', "import matter from 'gray-matter';", 'parse/a.ts: may not import `gray-matter`'],
    ['lint/rules/a/b.ts', "import c from './c.ts';", 'lint/rules/a/b.ts: a rule may not import `lint/rules/a/c.ts`'],
    [
      'lint/rules/a/b.ts',
      "import { parse } from '../../../parse/parse-agent.ts';",
      'lint/rules/a/b.ts: a rule may not import `parse/parse-agent.ts`',
    ],
    ['lint/rules/a/b.ts', "import { parse } from 'yaml';", 'lint/rules/a/b.ts: a rule may not import `yaml`'],
    ['lint/rules/a/b.ts', "import '../../../model/../run/a.ts';", 'lint/rules/a/b.ts: a rule may not import `run/a.ts`'],
    ['cli/a.ts', "await import('left-pad');", 'cli/a.ts: may not load `left-pad` on demand'],
    ['cli/a.ts', 'await import(name);', 'cli/a.ts: may not load `a computed name` on demand'],
  ])('sees in %s: %s', (path, code, violation) => {
    expect(violationsIn(path, code)).toContain(violation);
  });

  test.each([
    ['process.cwd();', 'process'],
    ['const { env } = process;', 'process'],
    ['console.log(1);', 'console'],
    ['Date.now();', 'clock'],
    ['new Date();', 'clock'],
    ['Math.random();', 'random'],
    ['export async function read() {}', 'await'],
    ['for await (const line of lines) use(line);', 'await'],
    ['setTimeout(run, 1);', 'timer'],
  ])('sees the effect of %s in every pure layer', (code, effect) => {
    for (const layer of PURE)
      expect(violationsIn(`${layer}/a.ts`, code)).toContain(`${layer}/a.ts: \`${layer}\` may not use \`${effect}\``);
  });

  test.each(['console.log(1);', 'process.exit(1);'])('sees %s in run and cli', (code) => {
    for (const layer of ['run', 'cli']) expect(violationsIn(`${layer}/a.ts`, code)).toHaveLength(1);
    expect(violationsIn('cli/a.ts', 'process.exitCode = 1;')).toEqual([]);
  });

  test.each(['const a = b as string;', 'const a = b!;', 'let a: any;', '// @ts-ignore\nb();', 'const a = <string>b;'])(
    'sees the escape in %s',
    (code) => {
      expect(violationsIn('run/a.ts', code)).toHaveLength(1);
    },
  );

  test.each([
    ['report/a.ts', 'const a = [1] as const; const b = { console: 1, process() {} }; b.console; type T = { process: string };'],
    ['report/a.ts', '// Date.now() and process.exit() are only words here\nconst text = "await import(x)";'],
    ['lint/rules/a/b.ts', "import type { Range } from '../../../model/range.ts'; import { defineFileRule } from '../../define-rule.ts';"],
    ['lint/rules/a/b.ts', "import { similarity } from '../../text/similarity.ts';"],
    ['parse/split-frontmatter.ts', "import matter from 'gray-matter';"],
  ])('accepts in %s: %s', (path, code) => {
    expect(violationsIn(path, code)).toEqual([]);
  });

  test('sees a circle of imports, but not one of types', () => {
    const circle = (kind: string): readonly string[] | undefined =>
      findCycle([
        scanSource('run/a.ts', "import { b } from './b.ts';"),
        scanSource('run/b.ts', "export * from './c.ts';"),
        scanSource('run/c.ts', `import ${kind}{ a } from './a.ts';`),
      ]);
    expect(circle('')).toEqual(['run/a.ts', 'run/b.ts', 'run/c.ts', 'run/a.ts']);
    expect(circle('type ')).toBeUndefined();
  });

  test('wants a reason for a long file, and refuses a very long one', () => {
    const lines = (count: number): string => 'a();\n'.repeat(count);
    expect(violationsIn('run/a.ts', lines(150))).toEqual([]);
    expect(violationsIn('run/a.ts', lines(151))).toEqual(['run/a.ts: 151 lines, expected at most 150 or a first comment with the reason']);
    expect(violationsIn('run/a.ts', `/* One table. */\n${lines(249)}`)).toEqual([]);
    expect(violationsIn('run/a.ts', `/* One table. */\n${lines(250)}`)).toEqual(['run/a.ts: 251 lines, expected at most 250']);
  });
});
