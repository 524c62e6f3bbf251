/** What a new rule is made of; the same for a rule of ours and for one of a plugin. */
export interface RuleSkeleton {
  readonly id: string;
  readonly scope: 'file' | 'project';
  /** Version that brings it. */
  readonly since: string;
  /** Where `defineFileRule` and `defineProjectRule` come from. */
  readonly defineFrom: string;
}

/** Where the test of a new rule finds what it needs. */
export interface RuleTestImports {
  readonly ruleFrom: string;
  readonly testerFrom: string;
  /** Where `describe` and `it` come from; undefined where they are globals. */
  readonly frameworkFrom: string | undefined;
}

/** The source of a rule that runs, and reports a placeholder until it is written. Plain JavaScript that is TypeScript too. */
export function ruleSource({ id, scope, since, defineFrom }: RuleSkeleton): string {
  const meta = `meta: { summary: 'Disallow …', severity: 'warning', certainty: 'possible', recommended: false, since: '${since}' },`;
  return scope === 'file' ? fileRule(id, meta, defineFrom) : projectRule(id, meta, defineFrom);
}

function fileRule(id: string, meta: string, defineFrom: string): string {
  return `import { defineFileRule } from '${defineFrom}';

/** Why it matters: what goes wrong for someone whose agent file has it. */
export default defineFileRule({
  id: '${id}',
  ${meta}
  messages: { found: 'Unexpected \`{text}\`, expected something else' },
  defaults: {},
  check({ document, report }) {
    for (const statement of document.statements) {
      if (!statement.text.includes('REPLACE ME')) continue;
      report({ at: statement.range, messageId: 'found', data: { text: statement.text } });
    }
  },
});
`;
}

function projectRule(id: string, meta: string, defineFrom: string): string {
  return `import { defineProjectRule } from '${defineFrom}';

/** Why it matters: what goes wrong for someone whose agents have it. */
export default defineProjectRule({
  id: '${id}',
  ${meta}
  messages: { found: 'Unexpected second agent named \`{name}\`' },
  defaults: {},
  collect({ document, load }) {
    const range = document.frontmatter.kind === 'read' ? document.frontmatter.rangeOf('/name', 'value') : undefined;
    if (load.as === null || range === undefined) return undefined;
    return { name: load.as.name, start: range.start, end: range.end };
  },
  check({ collections, report }) {
    for (const { facts } of collections) {
      const seen = new Set();
      for (const [path, { name, start, end }] of facts) {
        if (seen.has(name)) report({ at: { path, range: { start, end } }, messageId: 'found', data: { name } });
        seen.add(name);
      }
    }
  },
});
`;
}

/** The test of a new rule, which passes. */
export function ruleTest(scope: RuleSkeleton['scope'], { ruleFrom, testerFrom, frameworkFrom }: RuleTestImports): string {
  const framework = frameworkFrom === undefined ? '' : `import { describe, it } from '${frameworkFrom}';\n`;
  const cases = scope === 'file' ? FILE_CASES : PROJECT_CASES;
  const call = frameworkFrom === undefined ? `testRule(rule, ${cases});` : `testRule(rule, ${cases}, { describe, it });`;
  const agents = scope === 'file' ? '' : PROJECT_AGENTS;
  return `${framework}import rule from '${ruleFrom}';\nimport { agent, testRule } from '${testerFrom}';\n\n${agents}${call}\n`;
}

function agentLiteral(name: string, body: string): string {
  return `agent\`
        ---
        name: ${name}
        description: Reviews a diff. Use after each change.
        ---
${body}      \``;
}

const FILE_CASES = `{
  quiet: [{ name: 'a plain instruction', text: ${agentLiteral('reviewer', '\n        - Read the diff.\n')} }],
  finds: [
    {
      name: 'two of them',
      text: ${agentLiteral('reviewer', '\n        - ⟦REPLACE ME⟧\n        - ⟦REPLACE ME too⟧\n')},
      findings: [
        { messageId: 'found', data: { text: 'REPLACE ME' } },
        { messageId: 'found', data: { text: 'REPLACE ME too' } },
      ],
    },
  ],
}`;

const PROJECT_AGENTS = `const first = ${agentLiteral('a', '')};
const other = ${agentLiteral('b', '')};
const second = ${agentLiteral('⟦a⟧', '')};

`;

const PROJECT_CASES = `{
  quiet: [{ name: 'two names', files: { 'agents/a.md': first, 'agents/b.md': other } }],
  finds: [
    {
      name: 'one name three times',
      files: { 'agents/a.md': first, 'agents/b.md': second, 'agents/c.md': second },
      findings: [
        { messageId: 'found', data: { name: 'a' } },
        { messageId: 'found', data: { name: 'a' } },
      ],
    },
  ],
}`;
