import type { Rule } from '../../src/model/rule.ts';

/** H2 headings of every rule page, in this order. */
export const PAGE_PARTS = ['Why', 'Reports', 'Accepts', 'Options', 'When to turn it off'] as const;

const MESSAGE_START = /^(?:Unexpected|Missing|Unknown) /;
const SUMMARY_START = /^(?:Disallow|Require|Limit|Enforce) /;

/** The texts that belong to one rule; undefined where a file is missing. */
export interface RuleFiles {
  /** Id by the rule's path below `src/lint/rules/`. */
  readonly pathId: string;
  readonly test: string | undefined;
  readonly page: string | undefined;
}

/** What a rule and its files say differently, or not at all; a sentence each. */
export function disparitiesOf(rule: Rule, files: RuleFiles): readonly string[] {
  return [
    ...(rule.id === files.pathId ? [] : [`id \`${rule.id}\` in the file of \`${files.pathId}\``]),
    ...disparitiesOfTest(rule, files.test),
    ...disparitiesOfPage(rule, files.page),
    ...Object.entries(rule.messages).flatMap(([id, message]) => disparitiesOfMessage(id, message)),
    ...(SUMMARY_START.test(rule.meta.summary) && !rule.meta.summary.endsWith('.') ? [] : [`summary \`${rule.meta.summary}\``]),
  ];
}

function disparitiesOfTest(rule: Rule, test: string | undefined): readonly string[] {
  if (test === undefined) return ['no test'];
  const unused = Object.keys(rule.messages).filter((id) => !test.includes(`messageId: '${id}'`));
  return unused.map((id) => `no test expects the message \`${id}\``);
}

function disparitiesOfPage(rule: Rule, page: string | undefined): readonly string[] {
  if (page === undefined) return ['no page'];
  const parts = headingsOf(page, '## ');
  const titles = headingsOf(page, '# ');
  const title = titles.length === 1 && titles[0] === rule.id ? [] : [`the page has the titles ${titles.join(', ')}`];
  const order = parts.join(', ') === PAGE_PARTS.join(', ') ? [] : [`the page has the parts ${parts.join(', ')}`];
  const [, options = ''] = page.split('\n## Options\n');
  const names = typeof rule.defaults === 'object' && rule.defaults !== null ? Object.keys(rule.defaults) : [];
  const untold = names.filter((name) => !options.includes(`\`${name}\``));
  return [...title, ...order, ...untold.map((name) => `the page does not explain the option \`${name}\``)];
}

function disparitiesOfMessage(id: string, message: string): readonly string[] {
  const isSound = MESSAGE_START.test(message) && !/[.!]$/.test(message) && !/\bplease\b/i.test(message);
  return isSound ? [] : [`message \`${id}\` does not keep to the grammar: ${message}`];
}

/** Headings outside fenced code that begin with these marks. */
function headingsOf(page: string, marksAndBlank: '# ' | '## '): readonly string[] {
  const headings: string[] = [];
  let fence = '';
  for (const line of page.split('\n')) {
    const marks = /^(`{3,})/.exec(line)?.[1] ?? '';
    if (fence === '' && marks !== '') fence = marks;
    else if (fence !== '' && line === fence) fence = '';
    else if (fence === '' && line.startsWith(marksAndBlank)) headings.push(line.slice(marksAndBlank.length).trim());
  }
  return headings;
}
