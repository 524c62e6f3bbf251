import type { HostFacts } from '../model/host-facts.ts';
import { ownValue } from '../model/json.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { checkAgentHooks } from '../host/check-hooks.ts';
import { describeHookProblem } from './describe-hook-problem.ts';
import { checkMcpServers } from './check-mcp-servers.ts';
import { nearestName } from './nearest-name.ts';
import { schemaProblem } from './schema-problem.ts';
import type { SchemaProblem } from './schema-problem.ts';
import { placeWords, quoted, quotedList, wordsFor } from './value-words.ts';

/** Keys whose values change with Claude Code; what the schema says of their values is left to these checks. */
export const HOST_CHECKED: ReadonlySet<string> = new Set([
  'color',
  'effort',
  'hooks',
  'isolation',
  'mcpServers',
  'memory',
  'model',
  'permissionMode',
]);

/** Checks the values that depend on the version of Claude Code. Values of a wrong type are left to the schema, except below `hooks` and `mcpServers`. */
export function checkHostValues(frontmatter: JsonObject, facts: HostFacts): readonly SchemaProblem[] {
  const sets: readonly (readonly [key: string, allowed: ReadonlySet<string>, words: string])[] = [
    ['color', facts.colors, 'a colour'],
    ['isolation', facts.isolations, 'a kind of isolation'],
    ['memory', facts.memoryScopes, 'a memory scope'],
    ['permissionMode', facts.permissionModes, 'a permission mode'],
  ];
  return [
    ...sets.flatMap(([key, allowed, words]) => checkMember(ownValue(frontmatter, key), { key, allowed, words })),
    ...checkEffort(ownValue(frontmatter, 'effort'), facts.efforts),
    ...checkSkills(ownValue(frontmatter, 'skills')),
    ...checkModel(ownValue(frontmatter, 'model'), facts),
    ...checkAgentHooks(frontmatter, facts).map((problem) => describeHookProblem(problem, frontmatter, facts)),
    ...checkMcpServers(ownValue(frontmatter, 'mcpServers'), facts.mcpServerTypes),
  ];
}

interface MemberCheck {
  readonly key: string;
  readonly allowed: ReadonlySet<string>;
  /** What a member is, for lists too long for a message. */
  readonly words: string;
}

function checkMember(value: Json | undefined, { key, allowed, words }: MemberCheck): readonly SchemaProblem[] {
  if (typeof value !== 'string' || value === '' || allowed.has(value)) return [];
  const place = quoted(key);
  const near = nearestName(value, allowed);
  const where = { pointer: `/${key}`, part: 'value', keyword: 'enum' } as const;
  if (near !== undefined) {
    return [schemaProblem({ messageId: 'unknown', data: { found: `value ${quoted(value)}`, place, expected: quoted(near) }, ...where })];
  }
  const expected = quotedList([...allowed]) ?? words;
  return [schemaProblem({ messageId: 'unexpected', data: { found: quoted(value), place, expected }, ...where })];
}

/** Words are read in any case. A number passes, but then no effort is sent. */
function checkEffort(value: Json | undefined, efforts: ReadonlySet<string>): readonly SchemaProblem[] {
  if (typeof value === 'number' || (typeof value === 'string' && isNumeral(value))) {
    const data = { found: wordsFor(value), place: '`effort`', expected: quotedList([...efforts]) ?? 'an effort level' };
    return [schemaProblem({ messageId: 'unexpected', data, pointer: '/effort', part: 'value', keyword: 'type' })];
  }
  if (typeof value !== 'string' || efforts.has(value.toLowerCase())) return [];
  return checkMember(value, { key: 'effort', allowed: efforts, words: 'an effort level' });
}

/** Names of skills begin with no slash, and no pattern stands for several. */
function checkSkills(value: Json | undefined): readonly SchemaProblem[] {
  const isList = Array.isArray(value);
  const names = isList ? value : typeof value === 'string' ? value.split(/[\s,]+/) : [];
  return names.flatMap((name: Json, index): readonly SchemaProblem[] => {
    if (typeof name !== 'string' || !/^\/|\*/.test(name)) return [];
    const pointer = isList ? `/skills/${index}` : '/skills';
    const data = { found: quoted(name), place: placeWords(pointer, ''), expected: 'the name of a skill' };
    return [schemaProblem({ messageId: 'unexpected', data, pointer, part: 'value', keyword: 'enum' })];
  });
}

function isNumeral(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

/** The keyword of the problem that a model is no longer served, which a gateway may do all the same. */
export const RETIRED_MODEL = 'retired-model';
/** The keyword of the problem that a model is none of Anthropic's, which a gateway may serve all the same. */
export const OTHER_MODEL = 'other-model';
const OTHER_MAKERS = /^(?:gpt|gemini|grok|llama|mistral|deepseek|qwen|o[134])[-.\d]/;
/** Behind an alias or an id: the size of the context window. */
const WINDOW = /\[1m\]$/;
const PLAIN_WORD = /^[a-z]{1,40}$/i;
/** An alias with a version behind it: no alias and no id. */
const VERSIONED_ALIAS = /^([a-z]{1,20})[-_ ]?v?\d[\d.-]{0,9}$/;
/** Ids write versions with hyphens. */
const DOTTED_ID = /^claude-(?:[a-z]{1,20}-)?\d\.\d(?:-[a-z]{1,20})?$/;

/** A word without digits and hyphens is no model id, and no id holds blanks; every other text may be an id. */
function checkModel(value: Json | undefined, { modelAliases: aliases, retiredModels }: HostFacts): readonly SchemaProblem[] {
  if (typeof value !== 'string' || value === '') return [];
  const model = value.trim().toLowerCase();
  const where = { pointer: '/model', part: 'value', keyword: 'enum' } as const;
  const place = '`model`';
  const retired = retiredModels.get(model.replace(WINDOW, ''));
  if (retired !== undefined) {
    const data = { found: `${quoted(value)} (retired on ${retired.retiredOn})`, place, expected: quoted(retired.alias) };
    return [schemaProblem({ messageId: 'unexpected', data, ...where, keyword: RETIRED_MODEL })];
  }
  if (OTHER_MAKERS.test(model)) {
    const data = { found: quoted(value), place, expected: 'a model alias or the id of a Claude model' };
    return [schemaProblem({ messageId: 'unexpected', data, ...where, keyword: OTHER_MODEL })];
  }
  const versioned = VERSIONED_ALIAS.exec(model)?.[1] ?? '';
  const isMisspelt = /\s/.test(model) || PLAIN_WORD.test(model) || DOTTED_ID.test(model) || aliases.has(versioned);
  if (aliases.has(model) || !isMisspelt) return [];
  const near = nearestName(model, aliases) ?? model.split(/[^a-z]+/).find((word) => aliases.has(word));
  if (near !== undefined) {
    return [schemaProblem({ messageId: 'unknown', data: { found: `model ${quoted(value)}`, place, expected: quoted(near) }, ...where })];
  }
  return [
    schemaProblem({
      messageId: 'unexpected',
      data: { found: quoted(value), place, expected: 'a model alias or a full model id' },
      ...where,
    }),
  ];
}
