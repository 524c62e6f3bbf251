/** Keys of a source that are merged into the prompt or the description, so that no target has a setting for them. */
export const MERGED_KEYS: ReadonlySet<string> = new Set([
  'rule_pack',
  'collaborators',
  'proactive_triggers',
  'triggers',
  'specializations',
]);
