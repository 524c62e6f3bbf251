/** What `init` writes, as `docs/pre-commit.md` and `examples/ci` show it; tests compare them. */

/** A hook of pre-commit, in a file of its own. */
export const PRE_COMMIT_CONFIG = `repos:
  - repo: https://github.com/subagent-kit/subagent-kit
    rev: main # better: a tag, or a commit that you looked at
    hooks:
      - id: subagent-kit
`;

export const HUSKY_HOOK = 'npx --no-install subagent-kit lint --staged --no-plugins\n';

export const LINT_STAGED_CONFIG = `{
  "**/agents/**/*.{md,rules.yaml}": "subagent-kit lint --no-plugins"
}
`;

export const GITHUB_WORKFLOW = `# .github/workflows/agents.yml: findings as annotations, in the summary of the job and in code scanning.
name: agents
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
  security-events: write # for upload-sarif
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: subagent-kit/subagent-kit@main # better: a tag, or a commit that you looked at
        with:
          upload-sarif: true
`;

export const GITLAB_JOB = `# .gitlab-ci.yml, or a file that it includes: findings in the job's log and in the Code Quality widget of a merge request.
agents:
  stage: test
  image: node:22
  script:
    - npm ci --no-audit --no-fund
    - npx --no-install subagent-kit lint --no-plugins --format pretty --format gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    expire_in: 1 week
    reports:
      codequality: gl-code-quality-report.json
`;

/** The configuration of a project that has none. */
export function newConfig(preset: string): string {
  return `# What is checked, and how strictly. \`subagent-kit config FILE\` shows what applies to a file.\nextends: [${preset}]\n`;
}
