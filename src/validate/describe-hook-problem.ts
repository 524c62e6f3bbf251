import type { HookProblem } from '../host/check-hooks.ts';
import type { HookFieldFact, HostFacts } from '../model/host-facts.ts';
import type { Json } from '../model/json.ts';
import { nearestName } from './nearest-name.ts';
import { schemaProblem } from './schema-problem.ts';
import type { SchemaProblem } from './schema-problem.ts';
import { valueAt } from './value-at.ts';
import { placeWords, quoted, quotedList, wordsFor } from './value-words.ts';

/** Puts into words what Claude Code finds wrong in `hooks`. */
export function describeHookProblem(problem: HookProblem, frontmatter: Json, facts: HostFacts): SchemaProblem {
  const { kind, pointer, name } = problem;
  switch (kind) {
    case 'misplaced-guard':
    case 'hidden-guard':
      return misplacedGuard(pointer);
    case 'unknown-event':
      return unknownEvent(name, pointer, facts.hookEvents);
    case 'group-without-hooks':
      return missing(pointer, 'hooks', 'a list of handlers');
    case 'no-type':
      return missing(pointer, 'type', typesOf(facts));
    case 'missing-field':
      return missing(pointer, name, fieldWords(fieldAt(frontmatter, pointer, name, facts)));
    case 'unknown-type':
      return { ...wrong(pointer, quoted(name), typesOf(facts)), keyword: 'enum' };
    case 'bad-field':
      return wrong(pointer, wordsFor(valueAt(frontmatter, pointer)), fieldWords(fieldAt(frontmatter, parentOf(pointer), name, facts)));
    default:
      return wrong(pointer, wordsFor(valueAt(frontmatter, pointer)), WORDS[kind]);
  }
}

/** Keyword of a guard hook in a place where Claude Code can't load it. */
export const MISPLACED_GUARD = 'guard';

const WORDS = {
  'not-a-map': 'a mapping of events to lists of matchers',
  'event-not-a-list': 'a list of matchers',
  'event-empty': 'a list of matchers',
  'group-not-a-map': 'a mapping with `hooks`',
  'bad-matcher': 'a text',
  'handler-not-a-map': 'a mapping with `type`',
} as const;

function unknownEvent(event: string, pointer: string, events: ReadonlySet<string>): SchemaProblem {
  const near = nearestName(event, events);
  const where = { pointer, part: 'key', keyword: 'propertyNames' } as const;
  const found = `event ${quoted(event)}`;
  const expected = near === undefined ? 'an event such as `PreToolUse`' : quoted(near);
  return schemaProblem({ messageId: near === undefined ? 'unexpected' : 'unknown', data: { found, place: '`hooks`', expected }, ...where });
}

function misplacedGuard(pointer: string): SchemaProblem {
  const data = { found: 'guard hook', place: placeWords(pointer, ''), expected: 'it under its event in `hooks`' };
  return schemaProblem({ messageId: 'unexpected', data, pointer, part: 'key', keyword: MISPLACED_GUARD });
}

function missing(pointer: string, key: string, expected: string): SchemaProblem {
  const data = { found: quoted(key), place: placeWords(pointer, ''), expected };
  return schemaProblem({ messageId: 'missing', data, pointer, part: 'key', keyword: 'required' });
}

function wrong(pointer: string, found: string, expected: string): SchemaProblem {
  const data = { found, place: placeWords(pointer, ''), expected };
  return schemaProblem({ messageId: 'unexpected', data, pointer, part: 'value', keyword: 'type' });
}

function typesOf({ hookFields }: HostFacts): string {
  return quotedList([...hookFields.keys()]) ?? 'a handler type';
}

function fieldAt(frontmatter: Json, handler: string, name: string, { hookFields }: HostFacts): HookFieldFact | undefined {
  const type = valueAt(frontmatter, `${handler}/type`);
  return typeof type === 'string' ? hookFields.get(type)?.get(name) : undefined;
}

function fieldWords(field: HookFieldFact | undefined): string {
  switch (field?.type) {
    case 'filled-text':
      return 'a text that is not empty';
    case 'boolean':
      return '`true` or `false`';
    case 'positive-number':
      return 'a number above 0';
    case 'text-list':
      return 'a list of texts';
    case 'text-map':
      return 'a mapping of names to texts';
    case 'map':
      return 'a mapping';
    case 'url':
      return 'an address';
    case 'choice':
      return quotedList(field.choices) ?? 'a known word';
    default:
      return 'a text';
  }
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}
