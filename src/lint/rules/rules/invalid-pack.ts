import { defineMergeRule } from '../../define-rule.ts';

/** What can't be read of a pack is missing from every agent on it. */
export default defineMergeRule({
  id: 'rules/invalid-pack',
  meta: {
    summary: 'Disallow rule packs that can not be read as such',
    severity: 'error',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    yaml: 'Unexpected YAML in a rule pack, expected a mapping that can be read: {reason}',
    slot: 'Unexpected `{` in a text without quotes, which YAML takes for a mapping, expected quotes around the text',
    unexpected: 'Unexpected {found} in {place}, expected {expected}',
    unknown: 'Unknown {found} in {place}, did you mean {expected}',
    missing: 'Missing {found} in {place}, expected {expected}',
    name: 'Unexpected name `{name}` of a rule pack, expected `{expected}` as its file is called',
  },
});
