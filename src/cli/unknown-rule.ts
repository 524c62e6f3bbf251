import { SetupError } from '../errors/setup-error.ts';
import { echo } from '../model/fill-message.ts';
import { nearestName } from '../validate/nearest-name.ts';

/** Throws `SetupError` `unknown-rule` for the first id that no rule has; those of plugins are known when the configurations are read. */
export function requireRules(ids: readonly string[], rules: readonly { readonly id: string }[]): void {
  const known = rules.map(({ id }) => id);
  const areas = new Set(known.map((id) => id.split('/')[0]));
  const unknown = ids.find((id) => !known.includes(id) && (!id.includes('/') || areas.has(id.split('/')[0])));
  if (unknown !== undefined) throw unknownRule(unknown, known, (near) => `--fix-suggestions ${near}`);
}

/** The error for a rule that does not exist; the area may be wrong, left out, or mistyped. */
export function unknownRule(rule: string, known: readonly string[], hintFor: (near: string) => string): SetupError {
  const thing = rule.slice(rule.lastIndexOf('/') + 1);
  const near = nearestName(rule, known) ?? known.find((id) => id.endsWith(`/${thing}`));
  const message = `unknown rule \`${echo(rule)}\``;
  if (near === undefined) return new SetupError('unknown-rule', message, { hint: 'subagent-kit rules' });
  return new SetupError('unknown-rule', `${message}, did you mean \`${near}\``, { hint: hintFor(near) });
}
