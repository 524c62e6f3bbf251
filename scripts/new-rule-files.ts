import { ruleSource, ruleTest, type RuleTestImports } from '../src/run/rule-skeleton.ts';
import type { GeneratedFile } from './generated-file.ts';

/** The three files of a new rule: the rule, its test and its page. They run, and fail until the rule is written. */
export function newRuleFiles(id: string, scope: 'file' | 'project'): readonly GeneratedFile[] {
  return [
    { path: `src/lint/rules/${id}.ts`, text: ruleSource({ id, scope, since: '0.1.0', defineFrom: '../../define-rule.ts' }) },
    { path: `test/lint/rules/${id}.test.ts`, text: ruleTest(scope, testImports(id)) },
    { path: `docs/rules/${id}.md`, text: rulePage(id, scope === 'file' ? FILE_EXAMPLES : PROJECT_EXAMPLES) },
  ];
}

function testImports(id: string): RuleTestImports {
  const src = '../../../../src';
  return { ruleFrom: `${src}/lint/rules/${id}.ts`, testerFrom: `${src}/testing/rule-tester.ts`, frameworkFrom: undefined };
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
