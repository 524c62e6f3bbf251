import { SetupError } from '../errors/setup-error.ts';
import { echo } from '../model/fill-message.ts';
import { isJsonObject, type JsonObject } from '../model/json.ts';
import { createLineIndex } from '../model/line-index.ts';
import type { YamlReading } from '../parse/parse-yaml.ts';
import { readYaml } from '../parse/read-yaml.ts';
import { checkValue } from '../validate/explain-schema-errors.ts';
import { loadValidator } from '../validate/load-validator.ts';
import { checkRules, type ConfigProblem } from './check-rules.ts';
import type { ConfigFile, RuleCheck } from './config-layer.ts';
import { listOf, mappingOf, toLayer } from './to-layer.ts';

const MOST_PROBLEMS = 10;

/** The text of a configuration file with what is needed to read it. */
export interface ConfigSource {
  /** As reported. */
  readonly path: string;
  /** Absolute folder that its globs are relative to. */
  readonly folder: string;
  readonly text: string;
}

/**
 * Reads YAML or JSON and checks it against `schemas/config.schema.json`; what it says about rules is checked by `checkRules` of
 * the result. Pure; no code ever runs.
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
  const refuse = (problems: readonly ConfigProblem[]): void => {
    if (problems.length > 0) throw invalid(problems.map(({ pointer, part, message }) => `${placeOf(pointer, part)}: ${message}`));
  };
  refuse(checkValue(reading.value, loadValidator('config'), 'the configuration'));
  return {
    ...toLayer(reading.value, { ...source, placeOf }),
    checkRules: (check) => refuse(findRuleProblems(reading.value, check)),
    placeOf,
  };
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

function findRuleProblems(value: JsonObject, check: RuleCheck): readonly ConfigProblem[] {
  return [
    ...checkRules(mappingOf(value, 'rules'), { ...check, at: '/rules' }),
    ...listOf(value, 'overrides')
      .filter(isJsonObject)
      .flatMap((override, index) => checkRules(mappingOf(override, 'rules'), { ...check, at: `/overrides/${index}/rules` })),
  ];
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
