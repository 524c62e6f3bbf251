import type { NumberedRule, RuleBlock } from '../../../model/agent-document.ts';
import type { RelatedPlace } from '../../../model/finding.ts';
import { defineFileRule } from '../../define-rule.ts';

/** A prompt that binds the agent to twenty rules and holds two makes it invent the other eighteen. */
export default defineFileRule({
  id: 'contradiction/count-mismatch',
  meta: {
    summary: 'Disallow a declared number of rules that the rule block does not hold',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    rules: 'Unexpected number of rules: {declared} are declared, the block holds {found} ({numbers})',
  },
  defaults: {},
  check({ document, report }) {
    const block = document.ruleBlock;
    if (block === undefined) return;
    const numbers = [...new Set(block.rules.map((rule) => rule.number))];
    for (const declared of block.declaredCounts) {
      if (declared.value === numbers.length) continue;
      report({
        at: declared.range,
        messageId: 'rules',
        data: { declared: declared.value, found: numbers.length, numbers: describeNumbers(numbers) },
        related: counterparts(document.path, block),
      });
    }
  },
});

/** The other side: the placeholder that stands for the missing rules, else the first and the last rule. */
function counterparts(path: string, block: RuleBlock): readonly RelatedPlace[] {
  const elisions = block.elisions.map(({ range }) => ({ path, range, label: 'stands for rules that are not there' }));
  const first = block.rules[0];
  const last = block.rules.at(-1);
  return [...elisions, ...rulePlace(path, first, 'the first rule'), ...(last === first ? [] : rulePlace(path, last, 'the last rule'))];
}

function rulePlace(path: string, rule: NumberedRule | undefined, label: string): readonly RelatedPlace[] {
  return rule === undefined ? [] : [{ path, range: rule.titleRange, label }];
}

/** `1 to 5, 14`: runs of consecutive numbers. */
function describeNumbers(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`)).join(', ');
}
