import { RULE_CARDS } from '../generated/rule-cards.ts';
import type { Rule, RuleCard } from '../model/rule.ts';

/** The built-in rules, of which the code is loaded when it is wanted. */
export interface LazyRules {
  /** Sorted by id. Planning may ask them anything; they run once `load` has resolved. */
  readonly rules: readonly Rule[];
  /** Loads the code of all rules, or of those that see whole collections. */
  load(which: 'all' | 'project'): Promise<void>;
}

/** A new list of the built-in rules. A run that finds every file in its cache loads the code of project rules only. */
export function createLazyRules(): LazyRules {
  const loaded = new Map<string, Rule>();
  return {
    rules: RULE_CARDS.map((card) => lazyRule(card, loaded)),
    load: async (which) => {
      const found =
        which === 'all' ? (await import('../generated/rules.ts')).rules : (await import('../generated/project-rules.ts')).projectRules;
      for (const rule of found) loaded.set(rule.id, rule);
    },
  };
}

function lazyRule({ id, meta, messages, defaults, scope }: RuleCard, loaded: ReadonlyMap<string, Rule>): Rule {
  const card = { id, meta, messages, defaults };
  switch (scope) {
    case 'merge':
      return { ...card, scope };
    case 'file':
      return { ...card, scope, check: (context) => codeOf(id, scope, loaded).check(context) };
    case 'project':
      return {
        ...card,
        scope,
        collect: (context) => codeOf(id, scope, loaded).collect(context),
        asks: (fact) => codeOf(id, scope, loaded).asks?.(fact) ?? [],
        measures: (fact) => codeOf(id, scope, loaded).measures?.(fact) ?? [],
        check: (context) => codeOf(id, scope, loaded).check(context),
      };
    default:
      return scope satisfies never;
  }
}

function codeOf<Scope extends Rule['scope']>(
  id: string,
  scope: Scope,
  loaded: ReadonlyMap<string, Rule>,
): Extract<Rule, { readonly scope: Scope }> {
  const rule = loaded.get(id);
  if (rule === undefined || !hasScope(rule, scope)) throw new Error(`rule \`${id}\` runs before it is loaded`);
  return rule;
}

function hasScope<Scope extends Rule['scope']>(rule: Rule, scope: Scope): rule is Extract<Rule, { readonly scope: Scope }> {
  return rule.scope === scope;
}
