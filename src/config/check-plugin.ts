import { echo } from '../model/fill-message.ts';
import type { Severity } from '../model/finding.ts';
import type { LoadedPlugin, Plugin } from '../model/plugin.ts';
import { nearestName } from '../validate/nearest-name.ts';

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'info'] satisfies readonly Severity[];
const NAME = /^[a-z][a-z0-9._-]{0,63}$/;
const ID = /^[a-z0-9][a-z0-9._-]{0,63}(?:\/[a-z0-9][a-z0-9._-]{0,63})?$/;

/** A field of a plugin that is not as it should be. */
interface Mistake {
  readonly field: string;
  readonly expected: string;
}

type Check = (value: unknown, field: string) => readonly Mistake[];

/** What is wrong with a plugin's shape, as one sentence that names the field; undefined when nothing is. `taken` are the areas of built-in rules. */
export function findPluginMistake(plugin: unknown, taken: ReadonlySet<string>): string | undefined {
  if (!isMapping(plugin)) return 'Missing plugin, expected a mapping with `name` as the default export';
  const unknown = Object.keys(plugin).find((key) => !Object.hasOwn(FIELDS, key));
  if (unknown !== undefined) {
    const near = nearestName(unknown, Object.keys(FIELDS));
    return `Unknown field \`${echo(unknown)}\`, ${near === undefined ? `expected one of ${Object.keys(FIELDS).join(', ')}` : `did you mean \`${near}\``}`;
  }
  const [mistake] = Object.entries(FIELDS).flatMap(([field, check]) => check(plugin[field], field));
  if (mistake !== undefined) return `Unexpected \`${mistake.field}\`, expected ${mistake.expected}`;
  const { name } = plugin;
  return typeof name === 'string' && taken.has(name)
    ? `Unexpected \`name\` \`${name}\`, which built-in rules have, expected another`
    : undefined;
}

/** Narrows to a plugin, once nothing is wrong with it. */
export function isPlugin(plugin: unknown, taken: ReadonlySet<string>): plugin is Plugin {
  return findPluginMistake(plugin, taken) === undefined;
}

/** The plugin with every id prefixed with its name, as far as it is not there yet. */
export function prefixPlugin({
  name,
  rules = [],
  targets = [],
  reporters = [],
  presets = {},
}: Plugin): Omit<LoadedPlugin, 'source' | 'path'> {
  const prefixed = (id: string): string => `${name}/${id}`;
  const own = new Set(rules.map(({ id }) => id));
  const rename = <Named extends { readonly id: string }>(one: Named): Named => ({ ...one, id: prefixed(one.id) });
  return {
    name,
    rules: rules.map((rule) => ({ ...rename(rule), defaults: rule.defaults ?? {} })),
    targets: targets.map(rename),
    reporters: reporters.map(rename),
    presets: Object.fromEntries(
      Object.entries(presets).map(([id, levels]) => [
        prefixed(id),
        Object.fromEntries(Object.entries(levels).map(([rule, level]) => [own.has(rule) ? prefixed(rule) : rule, level])),
      ]),
    ),
  };
}

const FIELDS: Readonly<Record<string, Check>> = {
  name: matching(NAME, 'a name such as `acme`'),
  rules: optional(listOf(checkRule)),
  targets: optional(listOf(checkTarget)),
  reporters: optional(listOf((value, field) => checkFields(value, field, { id: matching(ID, 'an id'), format: isFunction }))),
  presets: optional(mappingOf(mappingOf(oneOf([...SEVERITIES, 'off'])))),
};

function checkRule(value: unknown, field: string): readonly Mistake[] {
  const mistakes = checkFields(value, field, {
    id: matching(ID, 'an id such as `no-thing` or `area/no-thing`'),
    scope: oneOf(['file', 'project']),
    messages: mappingOf(isText),
    check: isFunction,
    defaults: optional((defaults, at) => (isMapping(defaults) ? [] : [{ field: at, expected: 'a mapping of options' }])),
    meta: checkMeta,
  });
  if (mistakes.length > 0 || !isMapping(value)) return mistakes;
  return value['scope'] === 'project' ? isFunction(value['collect'], `${field}.collect`) : [];
}

function checkMeta(value: unknown, field: string): readonly Mistake[] {
  return checkFields(value, field, {
    summary: isText,
    severity: oneOf(SEVERITIES),
    certainty: oneOf(['certain', 'likely', 'possible']),
    recommended: oneOf([true, false]),
    since: isText,
  });
}

function checkTarget(value: unknown, field: string): readonly Mistake[] {
  return checkFields(value, field, {
    id: matching(ID, 'an id'),
    title: isText,
    layout: oneOf(['file-per-agent', 'one-file', 'folder']),
    hasSubagents: oneOf([true, false]),
    render: isFunction,
  });
}

function checkFields(value: unknown, field: string, checks: Readonly<Record<string, Check>>): readonly Mistake[] {
  if (!isMapping(value)) return [{ field, expected: 'a mapping' }];
  return Object.entries(checks).flatMap(([key, check]) => check(value[key], `${field}.${key}`));
}

function listOf(check: Check): Check {
  return (value, field) =>
    Array.isArray(value) ? value.flatMap((item: unknown, index) => check(item, `${field}[${index}]`)) : [{ field, expected: 'a list' }];
}

function mappingOf(check: Check): Check {
  return (value, field) =>
    isMapping(value)
      ? Object.entries(value).flatMap(([key, item]) => check(item, `${field}.${echo(key)}`))
      : [{ field, expected: 'a mapping' }];
}

function optional(check: Check): Check {
  return (value, field) => (value === undefined ? [] : check(value, field));
}

function matching(pattern: RegExp, expected: string): Check {
  return (value, field) => (typeof value === 'string' && pattern.test(value) ? [] : [{ field, expected }]);
}

function oneOf(values: readonly unknown[]): Check {
  return (value, field) => (values.includes(value) ? [] : [{ field, expected: values.map((one) => `\`${String(one)}\``).join(', ') }]);
}

function isText(value: unknown, field: string): readonly Mistake[] {
  return typeof value === 'string' && value !== '' ? [] : [{ field, expected: 'a text' }];
}

function isFunction(value: unknown, field: string): readonly Mistake[] {
  return typeof value === 'function' ? [] : [{ field, expected: 'a function' }];
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
