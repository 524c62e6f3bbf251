import { checkAgentHooks } from '../../host/check-hooks.ts';
import type { Severity } from '../../model/finding.ts';
import { isJsonObject, ownValue, pointerSteps } from '../../model/json.ts';
import type { Json } from '../../model/json.ts';
import type { FileContext } from '../../model/rule.ts';
import { MISPLACED_GUARD } from '../../validate/describe-hook-problem.ts';
import type { SchemaProblem } from '../../validate/schema-problem.ts';

/** What a wrong value costs at run time. */
export interface ValueEffect {
  /** Ends the message: `Claude Code drops this value`. */
  readonly effect: string;
  readonly severity: Severity;
}

type Context = Pick<FileContext<Json>, 'document' | 'host' | 'load'>;

const DROPPED: ValueEffect = { effect: 'Claude Code drops this value', severity: 'warning' };
const DEFAULTED: ValueEffect = { effect: 'Claude Code reads it as if the key were not there', severity: 'info' };
const NO_EFFORT: ValueEffect = { effect: 'Claude Code accepts the number and sends no effort', severity: 'info' };
const NOT_LISTED: ValueEffect = { effect: 'Claude Code never lists this agent', severity: 'error' };

/** Says what Claude Code does with the value that a problem is about. */
export function effectOfValue(problem: SchemaProblem, context: Context): ValueEffect {
  const steps = pointerSteps(problem.pointer);
  const [key = ''] = steps;
  if (problem.keyword === MISPLACED_GUARD) return hooksEffect(problem, context);
  const value = context.document.frontmatter.kind === 'read' ? ownValue(context.document.frontmatter.value, key) : undefined;
  switch (key) {
    case 'name':
    case 'description':
      return context.load.as === null ? NOT_LISTED : inPlugin(key, value);
    case 'tools':
      return steps.length === 1 ? toolsEffect(value) : { effect: 'Claude Code drops this item', severity: 'warning' };
    case 'hooks':
      return hooksEffect(problem, context);
    case 'model':
      return modelEffect(value);
    case 'effort':
      return isNumeral(value) ? NO_EFFORT : otherEffect(value, steps.length);
    default:
      return context.host.keys.has(key) ? otherEffect(value, steps.length) : { effect: '`render` can not use it', severity: 'error' };
  }
}

/** A plugin's agent is always listed: its name and plain descriptions become text. */
function inPlugin(key: string, value: Json | undefined): ValueEffect {
  const isText = key === 'name' || typeof value === 'number' || typeof value === 'boolean';
  return { effect: isText ? 'the plugin turns it into text' : 'the plugin makes up a description', severity: 'warning' };
}

/** Where the verdict knows that no tool is left, `tools/none-left` says so; for old versions it does not. */
function toolsEffect(value: Json | undefined): ValueEffect {
  if (typeof value === 'string' && value !== '') return DROPPED;
  if (Array.isArray(value) && value.length > 0) return DROPPED;
  return { effect: 'the agent gets no tool at all', severity: 'warning' };
}

function isNumeral(value: Json | undefined): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)));
}

function modelEffect(value: Json | undefined): ValueEffect {
  if (value === null || value === '') return DEFAULTED;
  return typeof value === 'string'
    ? { effect: 'Claude Code sends it as it is, and the agent fails', severity: 'warning' }
    : { effect: 'Claude Code drops this value and takes the model of the session', severity: 'warning' };
}

function hooksEffect({ pointer }: SchemaProblem, { document, host }: Context): ValueEffect {
  const fields = document.frontmatter.kind === 'read' ? document.frontmatter.value : {};
  const isFatal = checkAgentHooks(fields, host).some((problem) => problem.isFatal && problem.pointer === pointer);
  if (isFatal) return { effect: 'Claude Code does not load an agent with such a guard', severity: 'error' };
  if (!host.behavior.badGuardHookSkipsAgent) return { effect: 'Claude Code drops all hooks of this agent', severity: 'warning' };
  return { effect: 'Claude Code ignores this entry, so nothing runs', severity: 'warning' };
}

function otherEffect(value: Json | undefined, depth: number): ValueEffect {
  const isEmpty =
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0) ||
    (isJsonObject(value) && Object.keys(value).length === 0);
  if (isEmpty) return DEFAULTED;
  return depth === 1 ? DROPPED : { effect: 'Claude Code drops this item', severity: 'warning' };
}
