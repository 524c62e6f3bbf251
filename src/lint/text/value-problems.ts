import { isBeyondFacts } from '../../host/claude-version.ts';
import type { Certainty, Severity } from '../../model/finding.ts';
import { ownValue, pointerSteps } from '../../model/json.ts';
import type { Json } from '../../model/json.ts';
import type { Range } from '../../model/range.ts';
import type { FileContext } from '../../model/rule.ts';
import { checkHostValues, HOST_CHECKED, OTHER_MODEL, RETIRED_MODEL } from '../../validate/check-host-values.ts';
import { MISPLACED_GUARD } from '../../validate/describe-hook-problem.ts';
import type { SchemaProblem } from '../../validate/schema-problem.ts';
import { rangeOfPointer, validateFrontmatter } from '../../validate/validate-frontmatter.ts';
import { findNothingLeft } from './nothing-left.ts';
import { effectOfValue } from './value-effects.ts';
import type { ValueEffect } from './value-effects.ts';

/** A wrong value with its place and what it costs at run time. */
export interface ValueProblem {
  readonly at: Range;
  readonly messageId: SchemaProblem['messageId'];
  readonly data: SchemaProblem['data'] & { readonly effect: string };
  readonly severity: Severity;
  readonly certainty: Certainty;
}

/** What a gateway may make true. */
const CERTAINTIES: ReadonlyMap<string, Certainty> = new Map([
  [RETIRED_MODEL, 'likely'],
  [OTHER_MODEL, 'possible'],
]);

type Context = Omit<FileContext<Json>, 'options'>;

/** Front matter values that Claude Code can't use: by the schema, and by the facts of the chosen version. */
export function findValueProblems(context: Context): readonly ValueProblem[] {
  const { document, host } = context;
  const { frontmatter } = document;
  if (frontmatter.kind !== 'read') return [];
  const fromSchema = validateFrontmatter(document).filter((problem) => !isLeftToHost(problem));
  const problems = [...fromSchema, ...checkHostValues(frontmatter.value, host)].filter((problem) => isOurs(problem, context));
  return problems.map((problem) => {
    const { effect, severity } = mayBeNewName(problem, host) ? newName(host) : effectOfValue(problem, context);
    return {
      at: rangeOfPointer(problem.pointer, problem.part, frontmatter),
      messageId: problem.messageId,
      data: { ...problem.data, effect },
      severity: frontmatter.isRecovered && !isConfirmed(severity, context) ? 'info' : severity,
      certainty: CERTAINTIES.get(problem.keyword) ?? 'certain',
    };
  });
}

/** True for a name without any likeness to one that is known, in a version that is newer than the facts. */
function mayBeNewName({ messageId, pointer, keyword }: SchemaProblem, host: Context['host']): boolean {
  if (messageId !== 'unexpected' || (keyword !== 'enum' && keyword !== 'propertyNames') || !isBeyondFacts(host)) return false;
  return HOST_CHECKED.has(pointerSteps(pointer)[0] ?? '');
}

function newName({ newestKnown }: Context['host']): ValueEffect {
  return { effect: `it may be newer than what is known of Claude Code (${newestKnown})`, severity: 'info' };
}

/** Values of broken front matter are guesses, unless the load verdict says the same. */
function isConfirmed(severity: Severity, { load }: Context): boolean {
  return severity === 'error' && (load.reason === 'bad-name' || load.reason === 'bad-hook');
}

/** What the schema says of enumerations is true of one version; the facts of the host know the others. */
function isLeftToHost({ pointer, keyword }: SchemaProblem): boolean {
  const [key = ''] = pointerSteps(pointer);
  if (key === 'hooks' || key === 'mcpServers') return true;
  return HOST_CHECKED.has(key) && (keyword === 'enum' || keyword === 'pattern');
}

/** Missing keys, ignored keys and keys that only a source has belong to other rules. */
function isOurs({ pointer, keyword }: SchemaProblem, context: Context): boolean {
  const { document, host, load, scope, isSource } = context;
  const [key] = pointerSteps(pointer);
  if (key === undefined || document.frontmatter.kind !== 'read') return false;
  if (keyword === MISPLACED_GUARD) return !ignoresHooks(host, scope);
  if (key === 'name' || key === 'description') {
    const value = ownValue(document.frontmatter.value, key);
    // Which names pass depends on the version; the load verdict knows.
    if (typeof value === 'string' && keyword !== 'type' && load.reason !== 'bad-name') return false;
    return value !== undefined && value !== null && value !== '';
  }
  // An agent that is left without tools is what `tools/none-left` reports.
  if (key === 'tools' && findNothingLeft(context) !== undefined) return false;
  const fact = host.keys.get(key);
  return fact === undefined ? isSource : !fact.ignoredIn.includes(scope);
}

function ignoresHooks({ keys }: Context['host'], scope: Context['scope']): boolean {
  return keys.get('hooks')?.ignoredIn.includes(scope) === true;
}
