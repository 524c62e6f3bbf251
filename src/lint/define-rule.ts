import type { FileRule, MergeRule, Messages, ProjectRule } from '../model/rule.ts';
import type { Json } from '../model/json.ts';

/**
 * Defines a rule that looks at one file. Inside `check`, `report` wants exactly the placeholders of the message.
 * @returns the same rule, marked with its scope
 */
export function defineFileRule<const M extends Messages, O extends Json>(rule: Omit<FileRule<M, O>, 'scope'>): FileRule<M, O> {
  return { ...rule, scope: 'file' };
}

/**
 * Defines a rule that looks at a collection: `collect` gives one JSON fact a file, `check` sees all of them.
 * @returns the same rule, marked with its scope
 */
export function defineProjectRule<const M extends Messages, O extends Json, Fact extends Json>(
  rule: Omit<ProjectRule<M, O, Fact>, 'scope'>,
): ProjectRule<M, O, Fact> {
  return { ...rule, scope: 'project' };
}

/**
 * Defines a rule whose findings are made where agent sources are merged with rule packs.
 * @returns the same rule, marked with its scope
 */
export function defineMergeRule<const M extends Messages>(rule: Omit<MergeRule<M>, 'scope' | 'defaults'>): MergeRule<M> {
  return { ...rule, defaults: {}, scope: 'merge' };
}
