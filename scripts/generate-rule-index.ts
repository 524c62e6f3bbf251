import type { Rule } from '../src/model/rule.ts';
import type { GeneratedFile } from './generated-file.ts';

const SOURCE = '/* Generated from src/lint/rules/ by `npm run generate`. */';

/** The lists of built-in rules: all modules below `src/lint/rules`, those for whole projects, and what all say of themselves. */
export function generateRuleIndex(rules: readonly Rule[]): readonly GeneratedFile[] {
  const projectRules = rules.filter(({ scope }) => scope === 'project');
  return [
    { path: 'src/generated/rules.ts', text: list(rules, { name: 'rules', comment: 'Every built-in rule, sorted by id.' }) },
    {
      path: 'src/generated/project-rules.ts',
      text: list(projectRules, { name: 'projectRules', comment: 'The built-in rules that see whole collections, sorted by id.' }),
    },
    { path: 'src/generated/rule-cards.ts', text: cards(rules) },
  ];
}

function list(rules: readonly Rule[], { name, comment }: { readonly name: string; readonly comment: string }): string {
  return [
    SOURCE,
    ...rules.map(({ id }) => `import ${variableOf(id)} from '../lint/rules/${id}.ts';`),
    "import type { Rule } from '../model/rule.ts';",
    '',
    `/** ${comment} */`,
    `export const ${name}: readonly Rule[] = [${rules.map(({ id }) => variableOf(id)).join(', ')}];`,
  ].join('\n');
}

/** Planning a run needs no code of a rule, so a run whose results are all known loads none. */
function cards(rules: readonly Rule[]): string {
  const data = rules.map(({ id, scope, meta, messages, defaults }) => ({ id, scope, meta, messages, defaults }));
  return [
    SOURCE,
    "import type { RuleCard } from '../model/rule.ts';",
    '',
    '/** What every built-in rule says of itself, sorted by id: all but its code. */',
    `export const RULE_CARDS: readonly RuleCard[] = ${JSON.stringify(data)};`,
  ].join('\n');
}

/** `frontmatter/unknown-key` → `frontmatterUnknownKey`. */
function variableOf(id: string): string {
  return id.replace(/[/-]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
