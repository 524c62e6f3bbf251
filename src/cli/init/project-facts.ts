import { folderChoices } from '../../discover/default-folder.ts';
import { joinPath, relativePath } from '../../discover/posix-path.ts';
import type { FileHost } from '../../model/file-host.ts';
import { CONFIG_FILE_NAMES } from '../../run/config-file-names.ts';

/** What a project has already, as far as `init` cares. Paths are relative to the working folder. */
export interface ProjectFacts {
  /** Folders that hold agents. */
  readonly agents: readonly string[];
  /** The git root; `.` without one. */
  readonly root: string;
  readonly config: string | undefined;
  readonly hook: HookKind | undefined;
  readonly ci: CiKind | undefined;
  /** True when package.json names us as a dependency; undefined without a package.json. */
  readonly isInstalled: boolean | undefined;
}

export type HookKind = 'pre-commit' | 'husky' | 'lint-staged';
export type CiKind = 'github' | 'gitlab';

const LINT_STAGED_FILES = [
  '.lintstagedrc.json',
  '.lintstagedrc',
  '.lintstagedrc.yaml',
  '.lintstagedrc.yml',
  'lint-staged.config.js',
  'lint-staged.config.mjs',
];

/** Looks around, and writes nothing. Throws what `folderChoices` throws. */
export async function lookAround(host: FileHost): Promise<ProjectFacts> {
  const here = host.resolve('.');
  const root = (await host.gitRootOf(here)) ?? here;
  const has = async (path: string): Promise<boolean> => (await host.kindOf(joinPath(root, path))) !== 'missing';
  const read = async (path: string): Promise<string> => {
    const found = await host.readText(joinPath(root, path));
    return found.kind === 'text' ? found.text : '';
  };
  const { claude, plain, plugins } = await folderChoices(host);
  const manifest = await read('package.json');
  return {
    agents: [...claude, ...plain, ...plugins],
    root: relativePath(here, root),
    config: await firstThere(host, CONFIG_FILE_NAMES),
    hook: await findHook({ has, manifest }),
    ci: await findCi({ has, gitConfig: await read('.git/config') }),
    isInstalled: (await has('package.json')) ? /"subagent-kit"\s{0,9}:/.test(manifest) : undefined,
  };
}

async function firstThere(host: FileHost, names: readonly string[]): Promise<string | undefined> {
  for (const name of names) if ((await host.kindOf(name)) !== 'missing') return name;
  return undefined;
}

interface Sight {
  has(path: string): Promise<boolean>;
}

async function findHook({ has, manifest }: Sight & { readonly manifest: string }): Promise<HookKind | undefined> {
  if (await has('.pre-commit-config.yaml')) return 'pre-commit';
  if (manifest.includes('"lint-staged"')) return 'lint-staged';
  for (const file of LINT_STAGED_FILES) if (await has(file)) return 'lint-staged';
  return (await has('.husky')) || manifest.includes('"husky"') ? 'husky' : undefined;
}

async function findCi({ has, gitConfig }: Sight & { readonly gitConfig: string }): Promise<CiKind | undefined> {
  if ((await has('.github/workflows')) || (await has('.github'))) return 'github';
  if ((await has('.gitlab-ci.yml')) || (await has('.gitlab'))) return 'gitlab';
  if (gitConfig.includes('github.com')) return 'github';
  return gitConfig.includes('gitlab.') ? 'gitlab' : undefined;
}
