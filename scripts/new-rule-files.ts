import type { GeneratedFile } from './generated-file.ts';

/** The three files of a new rule: the rule, its test and its page. They run, and fail until the rule is written. */
export function newRuleFiles(id: string, scope: 'file' | 'project'): readonly GeneratedFile[] {
  return [
    { path: `src/lint/rules/${id}.ts`, text: scope === 'file' ? fileRule(id) : projectRule(id) },
    { path: `test/lint/rules/${id}.test.ts`, text: scope === 'file' ? fileRuleTest(id) : projectRuleTest(id) },
    { path: `docs/rules/${id}.md`, text: rulePage(id, scope === 'file' ? FILE_EXAMPLES : PROJECT_EXAMPLES) },
  ];
}

function fileRule(id: string): string {
  return `import { defineFileRule } from '../../define-rule.ts';

/** Why it matters: what goes wrong for someone whose agent file has it. */
export default defineFileRule({
  id: '${id}',
  ${meta()}
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

function projectRule(id: string): string {
  return `import { compareText } from '../../../model/finding.ts';
import { defineProjectRule } from '../../define-rule.ts';

/** Why it matters: what goes wrong for someone whose agents have it. */
export default defineProjectRule({
  id: '${id}',
  ${meta()}
  messages: { found: 'Unexpected second agent named \`{name}\`' },
  defaults: {},
  collect({ document, load }) {
    const range = document.frontmatter.kind === 'read' ? document.frontmatter.rangeOf('/name', 'value') : undefined;
    if (load.as === null || range === undefined) return undefined;
    return { name: load.as.name, start: range.start, end: range.end };
  },
  check({ collections, report }) {
    for (const { facts } of collections) {
      const seen = new Set<string>();
      for (const [path, { name, start, end }] of [...facts].toSorted(([a], [b]) => compareText(a, b))) {
        if (seen.has(name)) report({ at: { path, range: { start, end } }, messageId: 'found', data: { name } });
        seen.add(name);
      }
    }
  },
});
`;
}

function meta(): string {
  return `meta: { summary: 'Disallow …', severity: 'warning', certainty: 'possible', recommended: false, since: '0.1.0' },`;
}

function fileRuleTest(id: string): string {
  return `import rule from '../../../../src/lint/rules/${id}.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(rule, {
  quiet: [
    {
      name: 'a plain instruction',
      text: agent\`
        ---
        name: reviewer
        description: Reviews a diff. Use after each change.
        ---

        - Read the diff.
      \`,
    },
  ],
  finds: [
    {
      name: 'two of them',
      text: agent\`
        ---
        name: reviewer
        description: Reviews a diff. Use after each change.
        ---

        - ⟦REPLACE ME⟧
        - ⟦REPLACE ME too⟧
      \`,
      findings: [
        { messageId: 'found', data: { text: 'REPLACE ME' } },
        { messageId: 'found', data: { text: 'REPLACE ME too' } },
      ],
    },
  ],
});
`;
}

function projectRuleTest(id: string): string {
  return `import rule from '../../../../src/lint/rules/${id}.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

const named = (name: string): string => agent\`
  ---
  name: \${name}
  description: Reviews a diff. Use after each change.
  ---
\`;

testRule(rule, {
  quiet: [{ name: 'two names', files: { 'agents/a.md': named('a'), 'agents/b.md': named('b') } }],
  finds: [
    {
      name: 'one name three times',
      files: { 'agents/a.md': named('a'), 'agents/b.md': named('⟦a⟧'), 'agents/c.md': named('⟦a⟧') },
      findings: [
        { messageId: 'found', data: { name: 'a' } },
        { messageId: 'found', data: { name: 'a' } },
      ],
    },
  ],
});
`;
}

function rulePage(id: string, examples: { readonly reports: string; readonly accepts: string }): string {
  return `<!-- generated:start -->

# ${id}

<!-- generated:end -->

## Why

What goes wrong without the rule, in two sentences, for someone whose agent misbehaves.

## Reports

${examples.reports}

## Accepts

${examples.accepts}

## Options

This rule has no options.

## When to turn it off

Say when, or that there is no reason to.
`;
}

const FILE_EXAMPLES = {
  reports: fenced('agent reports', exampleAgent('reviewer', '\n- REPLACE ME\n')),
  accepts: fenced('agent accepts', exampleAgent('reviewer', '\n- Read the diff.\n')),
};

const PROJECT_EXAMPLES = {
  reports: inTwoFiles('reports', 'reviewer', 'reviewer'),
  accepts: inTwoFiles('accepts', 'reviewer', 'fixer'),
};

function inTwoFiles(kind: string, first: string, second: string): string {
  const one = fenced(`agent ${kind} path=.claude/agents/a.md`, exampleAgent(first, ''));
  return `${one}\n\n${fenced(`agent ${kind} path=.claude/agents/b.md`, exampleAgent(second, ''))}`;
}

function exampleAgent(name: string, body: string): string {
  return `---\nname: ${name}\ndescription: Reviews a diff. Use after each change.\n---\n${body}`;
}

function fenced(info: string, text: string): string {
  return `\`\`\`${info}\n${text}\`\`\``;
}
