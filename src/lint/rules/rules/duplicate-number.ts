import { defineMergeRule } from '../../define-rule.ts';

/** People and agents name a rule by its number, which two rules can't share. */
export default defineMergeRule({
  id: 'rules/duplicate-number',
  meta: {
    summary: 'Disallow two rules of one number where packs and agents are merged',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    duplicate: 'Unexpected second rule {number} `{title}` beside `{first}`, expected another number, or {number} under `omit`',
  },
});
