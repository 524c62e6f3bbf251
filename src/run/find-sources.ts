import { joinPath, isAbsolutePath } from '../discover/posix-path.ts';
import type { FileHost } from '../model/file-host.ts';
import { compareText } from '../model/finding.ts';
import { isJsonObject, ownValue } from '../model/json.ts';
import type { RulePlan } from '../model/plan.ts';

/** The files that the option `allowSources` of any rule names and that exist in the project; paths are relative to its root. */
export async function findSources(host: FileHost, root: string | undefined, { rules }: RulePlan): Promise<readonly string[]> {
  if (root === undefined) return [];
  const named = new Set(rules.flatMap(({ options }) => (isJsonObject(options) ? textsOf(ownValue(options, 'allowSources')) : [])));
  const found: string[] = [];
  for (const path of [...named].toSorted(compareText)) {
    const isInside = !isAbsolutePath(path) && !path.split('/').includes('..');
    if (isInside && (await host.kindOf(joinPath(root, path))) === 'file') found.push(path);
  }
  return found;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
