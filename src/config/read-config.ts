import { SetupError } from '../errors/setup-error.ts';
import { PRESETS, type PresetName, type RuleSetting } from '../lint/plan-rules.ts';
import { echo } from '../model/fill-message.ts';
import { isJsonObject, ownValue, type Json, type JsonObject } from '../model/json.ts';
import { createLineIndex } from '../model/line-index.ts';
import type { Scope } from '../model/load.ts';
import type { Rule } from '../model/rule.ts';
import { readYaml, type YamlReading } from '../parse/read-yaml.ts';
import { checkValue } from '../validate/explain-schema-errors.ts';
import { loadValidator } from '../validate/load-validator.ts';
import { checkRules, isLevel, type ConfigProblem } from './check-rules.ts';
import type { ConfigFile, Settings } from './config-layer.ts';

const MOST_PROBLEMS = 10;

/** The text of a configuration file with what is needed to read it. */
export interface ConfigSource {
  /** As reported. */
  readonly path: string;
  /** Absolute folder that its globs are relative to. */
  readonly folder: string;
  readonly text: string;
  readonly registry: readonly Rule[];
}

/**
 * Reads YAML or JSON, checks it against `schemas/config.schema.json` and the rules. Pure; no code ever runs.
 * Throws `SetupError` `config-invalid` with a line `path:line:column: message` for each of the first ten mistakes.
 */
export function readConfig(source: ConfigSource): ConfigFile {
  const lines = createLineIndex(source.text);
  const reading = readYaml(source.text, 0);
  const placeAt = (offset: number): string => {
    const { line, column } = lines.pointAt(offset);
    return `${source.path}:${line}:${column}`;
  };
  const placeOf = (pointer: string, part: 'key' | 'value' = 'value'): string => placeAt(offsetOf(reading, { pointer, part }));
  const syntax = syntaxProblems(reading).map(({ offset, message }) => `${placeAt(offset)}: ${message}`);
  if (syntax.length > 0) throw invalid(syntax);
  const problems = findProblems(reading.value, source.registry).map(
    ({ pointer, part, message }) => `${placeOf(pointer, part)}: ${message}`,
  );
  if (problems.length > 0) throw invalid(problems);
  return { ...toLayer(reading.value, { ...source, placeOf }), placeOf };
}

function syntaxProblems(reading: YamlReading): readonly { readonly offset: number; readonly message: string }[] {
  return reading.problems.map((problem) => {
    const offset = problem.range?.start ?? 0;
    switch (problem.kind) {
      case 'invalid-yaml':
        return { offset, message: `Unexpected YAML: ${problem.reason}` };
      case 'duplicate-key':
        return { offset, message: `Unexpected second key \`${echo(problem.key)}\`, expected each key once` };
      default:
        return { offset, message: 'Unexpected text, expected a mapping of settings' };
    }
  });
}

function findProblems(value: JsonObject, registry: readonly Rule[]): readonly ConfigProblem[] {
  const problems = checkValue(value, loadValidator('config'), 'the configuration');
  if (problems.length > 0) return problems;
  return [
    ...checkRules(mappingOf(value, 'rules'), { at: '/rules', registry }),
    ...listOf(value, 'overrides')
      .filter(isJsonObject)
      .flatMap((override, index) => checkRules(mappingOf(override, 'rules'), { at: `/overrides/${index}/rules`, registry })),
  ];
}

function toLayer(
  value: JsonObject,
  { path, folder, placeOf }: ConfigSource & Pick<ConfigFile, 'placeOf'>,
): Pick<ConfigFile, 'layer' | 'extends'> {
  const sources = ownValue(value, 'extends');
  const overrides = listOf(value, 'overrides').filter(isJsonObject);
  return {
    layer: {
      path,
      folder,
      ...toSettings(value),
      overrides: overrides.map((override) => ({ ...toSettings(override), files: textsOf(override, 'files') })),
      ignore: textsOf(value, 'ignore'),
      scope: SCOPES.find((scope) => scope === ownValue(value, 'scope')),
      placeOf,
    },
    extends:
      typeof sources === 'string'
        ? [{ source: sources, pointer: '/extends' }]
        : textsOf(value, 'extends').map((source, index) => ({ source, pointer: `/extends/${index}` })),
  };
}

const SCOPES = ['project', 'user', 'plugin'] as const satisfies readonly Scope[];

function toSettings(value: JsonObject): Settings {
  const claudeVersion = ownValue(value, 'claudeVersion');
  return {
    preset: presetNamed(ownValue(value, 'preset')),
    rules: new Map(Object.entries(mappingOf(value, 'rules')).map(([id, setting]) => [id, toSetting(setting)])),
    claudeVersion: typeof claudeVersion === 'string' ? claudeVersion : undefined,
  };
}

function toSetting(value: Json): RuleSetting {
  if (isLevel(value)) return { level: value };
  if (!Array.isArray(value)) return {};
  const [level, options]: readonly (Json | undefined)[] = value;
  return { level: isLevel(level) ? level : undefined, options: isJsonObject(options) ? options : undefined };
}

/** The preset of this name, if there is one. */
export function presetNamed(name: unknown): PresetName | undefined {
  return PRESETS.find((preset) => preset === name);
}

function mappingOf(value: JsonObject, key: string): JsonObject {
  const found = ownValue(value, key);
  return isJsonObject(found) ? found : {};
}

function listOf(value: JsonObject, key: string): readonly Json[] {
  const found = ownValue(value, key);
  return Array.isArray(found) ? found : [];
}

function textsOf(value: JsonObject, key: string): readonly string[] {
  return listOf(value, key).filter((item) => typeof item === 'string');
}

function offsetOf(reading: YamlReading, { pointer, part }: { readonly pointer: string; readonly part: 'key' | 'value' }): number {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const range = reading.rangeOf(at, part) ?? reading.rangeOf(at, 'key');
    if (range !== undefined) return range.start;
  }
  return 0;
}

/** The error for a configuration with mistakes: one line each. */
export function invalid(problems: readonly string[]): SetupError {
  const shown = [...new Set(problems)].slice(0, MOST_PROBLEMS);
  const rest = problems.length - shown.length;
  const lines = rest > 0 ? [...shown, `and ${rest} more`] : shown;
  return new SetupError('config-invalid', lines.join('\n'), { hint: 'schemas/config.schema.json lists what may stand there' });
}
