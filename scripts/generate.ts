import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatFile } from './generated-file.ts';
import type { GeneratedFile } from './generated-file.ts';
import { generateDocs } from './generate-docs.ts';
import { generateHostFacts } from './generate-host-facts.ts';
import { generateReportPage } from './generate-report-page.ts';
import { generateRuleIndex } from './generate-rule-index.ts';
import { generateSchemaTypes } from './generate-schema-types.ts';
import { generateValidators } from './generate-validators.ts';
import { loadRules } from './load-rules.ts';
import { readSchemas } from './read-schemas.ts';

const root = process.cwd();

/** Writes what changed, so that times of unchanged files stay. */
async function write(file: GeneratedFile): Promise<void> {
  const { path, text } = await formatFile(file);
  const target = join(root, path);
  if (existsSync(target) && (await readFile(target, 'utf8')) === text) return;
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
  console.log(`wrote ${path}`);
}

const schemas = await readSchemas(root);
for (const file of generateValidators(schemas)) await write(file);
await write(await generateSchemaTypes(schemas));
await write(await generateHostFacts(root));
await write(await generateReportPage(root));
for (const file of generateRuleIndex(await loadRules(root))) await write(file);
for (const page of await generateDocs(root)) await write(page);
