import { joinPath } from '../../discover/posix-path.ts';
import type { CiKind, HookKind, ProjectFacts } from './project-facts.ts';
import { GITHUB_WORKFLOW, GITLAB_JOB, HUSKY_HOOK, LINT_STAGED_CONFIG, newConfig, PRE_COMMIT_CONFIG } from './recipes.ts';

/** What was decided about a project, by flags, by a person or by what is there. */
export interface Choices {
  readonly preset: string;
  readonly hook: HookKind | 'none';
  readonly ci: CiKind | 'none';
}

/** A file that the setup wants. */
export interface WantedFile {
  readonly path: string;
  readonly text: string;
  /** How a file that is there already gets the same, in words; such a file is never overwritten. Undefined for files of our own. */
  readonly byHand: string | undefined;
}

/** The files that a setup wants, most important first. Pure. */
export function planSetup({ root, config }: Pick<ProjectFacts, 'root' | 'config'>, { preset, hook, ci }: Choices): readonly WantedFile[] {
  const at = (path: string): string => joinPath(root, path);
  return [
    { path: config ?? 'subagent-kit.config.yaml', text: newConfig(preset), byHand: undefined },
    ...hookFiles(hook, at),
    ...ciFiles(ci, at),
  ];
}

function hookFiles(hook: Choices['hook'], at: (path: string) => string): readonly WantedFile[] {
  switch (hook) {
    case 'pre-commit':
      return [{ path: at('.pre-commit-config.yaml'), text: PRE_COMMIT_CONFIG, byHand: `add to \`repos\`:\n${entryOf(PRE_COMMIT_CONFIG)}` }];
    case 'husky':
      return [{ path: at('.husky/pre-commit'), text: HUSKY_HOOK, byHand: `add:\n${HUSKY_HOOK}` }];
    case 'lint-staged':
      return [
        { path: at('.lintstagedrc.json'), text: LINT_STAGED_CONFIG, byHand: `add to the settings of lint-staged:\n${LINT_STAGED_CONFIG}` },
      ];
    case 'none':
      return [];
    default:
      return hook satisfies never;
  }
}

function ciFiles(ci: Choices['ci'], at: (path: string) => string): readonly WantedFile[] {
  switch (ci) {
    case 'github':
      return [{ path: at('.github/workflows/agents.yml'), text: GITHUB_WORKFLOW, byHand: undefined }];
    case 'gitlab':
      return [
        { path: at('.gitlab/agents.gitlab-ci.yml'), text: GITLAB_JOB, byHand: undefined },
        { path: at('.gitlab-ci.yml'), text: GITLAB_INCLUDE, byHand: `add:\n${GITLAB_INCLUDE}` },
      ];
    case 'none':
      return [];
    default:
      return ci satisfies never;
  }
}

const GITLAB_INCLUDE = 'include:\n  - local: .gitlab/agents.gitlab-ci.yml\n';

/** The text without its first line, which the file has already. */
function entryOf(text: string): string {
  return text.slice(text.indexOf('\n') + 1);
}
