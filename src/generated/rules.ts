import type { Rule } from '../model/rule.ts';
import promptOverBudget from '../lint/rules/prompt/over-budget.ts';

export const rules: readonly Rule[] = [promptOverBudget];
