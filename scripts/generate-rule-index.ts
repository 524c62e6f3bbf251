import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedFile } from './generated-file.ts';

const FOLDER = 'src/lint/rules';

/** The list of built-in rules: every module below `src/lint/rules`, in the order of the ids. */
export async function generateRuleIndex(root: string): Promise<GeneratedFile> {
  const entries = await readdir(join(root, FOLDER), { recursive: true });
  const ids = entries
    .map((entry) => entry.replaceAll('\\', '/'))
    .filter((entry) => entry.endsWith('.ts'))
    .map((entry) => entry.slice(0, -'.ts'.length))
    .toSorted();
  const imports = ids.map((id) => `import ${variableOf(id)} from '../lint/rules/${id}.ts';`);
  const text = [
    '/* Generated from src/lint/rules/ by `npm run generate`. */',
    ...imports,
    "import type { Rule } from '../model/rule.ts';",
    '',
    '/** Every built-in rule, sorted by id. */',
    `export const rules: readonly Rule[] = [${ids.map(variableOf).join(', ')}];`,
  ];
  return { path: 'src/generated/rules.ts', text: text.join('\n') };
}

/** `frontmatter/unknown-key` → `frontmatterUnknownKey`. */
function variableOf(id: string): string {
  return id.replace(/[/-]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
