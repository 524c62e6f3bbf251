import type { GeneratedFile } from './generated-file.ts';

/** The three files of a new rule: the rule, its test and its page. They run, and fail until the rule is written. */
export function newRuleFiles(id: string, scope: 'file' | 'project'): readonly GeneratedFile[] {
  return [
    { path: `src/lint/rules/${id}.ts`, text: scope === 'file' ? fileRule(id) : projectRule(id) },
    { path: `test/lint/rules/${id}.test.ts`, text: ruleTest(id) },
    { path: `docs/rules/${id}.md`, text: rulePage(id) },
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

function ruleTest(id: string): string {
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

function rulePage(id: string): string {
  return `<!-- generated:start -->

# ${id}

<!-- generated:end -->

## Why

What goes wrong without the rule, in two sentences, for someone whose agent misbehaves.

## Reports

\`\`\`agent reports
---
name: reviewer
description: Reviews a diff. Use after each change.
---

- REPLACE ME
\`\`\`

## Accepts

\`\`\`agent accepts
---
name: reviewer
description: Reviews a diff. Use after each change.
---

- Read the diff.
\`\`\`

## Options

This rule has no options.

## When to turn it off

Say when, or that there is no reason to.
`;
}
