import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../src/model/finding.ts';
import type { Rule } from '../src/model/rule.ts';

const RULES = 'src/lint/rules';

/** Every rule below `src/lint/rules`, sorted by id. The compiled rules stand beside the compiled scripts; a new rule is there before the index knows it. */
export async function loadRules(root: string): Promise<readonly Rule[]> {
  const entries = await readdir(join(root, RULES), { recursive: true });
  const ids = entries
    .map((entry) => entry.replaceAll('\\', '/'))
    .filter((entry) => entry.endsWith('.ts'))
    .map((entry) => entry.slice(0, -'.ts'.length))
    .toSorted(compareText);
  const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  return Promise.all(
    ids.map(async (id) => {
      const module: { readonly default: Rule } = await import(new URL(`../${RULES}/${id}${extension}`, import.meta.url).href);
      return module.default;
    }),
  );
}
