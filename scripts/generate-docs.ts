import { existsSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CORE_FINDINGS } from '../src/model/core-findings.ts';
import { cliPage } from './docs-cli-page.ts';
import { corePage, withRuleHeader, type Precision } from './docs-rule-page.ts';
import { ruleIndexPage } from './docs-rule-index.ts';
import { schemaPage } from './docs-schema-page.ts';
import { targetsPage } from './docs-targets-page.ts';
import type { GeneratedFile } from './generated-file.ts';
import { loadRules } from './load-rules.ts';
import { readSchemas } from './read-schemas.ts';

/** Every generated page, and every rule page with a fresh header. Rules are read from their folder, not from the index. */
export async function generateDocs(root: string): Promise<readonly GeneratedFile[]> {
  const rules = await loadRules(root);
  const precisions = await readPrecisions(root);
  const pages: GeneratedFile[] = [];
  for (const rule of rules) {
    const path = `docs/rules/${rule.id}.md`;
    if (!existsSync(join(root, path))) continue;
    const page = await readFile(join(root, path), 'utf8');
    pages.push({ path, text: withRuleHeader(page, rule, precisions[rule.id]) });
  }
  const core = Object.entries(CORE_FINDINGS).map(([id, meta]) => ({ path: `docs/rules/${id}.md`, text: corePage(id, meta) }));
  return [
    ...pages,
    ...core,
    { path: 'docs/rules/index.md', text: ruleIndexPage(rules, CORE_FINDINGS) },
    { path: 'docs/cli.md', text: await renderCliPage(root) },
    { path: 'docs/schema.md', text: schemaPage(await readSchemas(root)) },
    { path: 'docs/targets.md', text: targetsPage() },
  ];
}

async function readPrecisions(root: string): Promise<Readonly<Record<string, Precision>>> {
  const path = join(root, 'test/corpus/precision.json');
  return existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : {};
}

/** The compiled command line looks for package.json two folders above itself. */
async function renderCliPage(root: string): Promise<string> {
  if (import.meta.url.endsWith('.js')) await copyFile(join(root, 'package.json'), join(root, 'build/package.json'));
  const [{ createProgram }, { openTerminal }] = await Promise.all([import('../src/cli/program.ts'), import('../src/cli/terminal.ts')]);
  return cliPage(createProgram(openTerminal(process), () => {}));
}
