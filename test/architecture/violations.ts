import { posix } from 'node:path';
import {
  FORBIDDEN_EFFECTS,
  LAZY_IMPORTS,
  LOADS_PLUGINS,
  MAY_IMPORT,
  MOST_LINES,
  MOST_LINES_WITH_REASON,
  PURE,
  RULES_MAY_ALSO_IMPORT,
  RULES_MAY_IMPORT,
  SINGLE_IMPORTERS,
} from './layers.ts';
import type { ScannedSource } from './scan-source.ts';

/** Every breach of the architecture in one source file, a sentence each. */
export function violationsOf(source: ScannedSource): readonly string[] {
  return [
    ...source.imports.flatMap((specifier) => violationsOfImport(source.path, specifier)),
    ...violationsOfLazyImports(source),
    ...violationsOfEffects(source),
    ...violationsOfTypes(source),
    ...violationsOfLength(source),
  ];
}

function violationsOfImport(path: string, specifier: string): readonly string[] {
  if (!specifier.startsWith('.')) return violationsOfPackage(path, specifier);
  const target = posix.join(posix.dirname(path), specifier);
  const from = layerOf(path);
  const to = layerOf(target);
  if (isRule(path)) return mayRuleImport(target) ? [] : [`${path}: a rule may not import \`${target}\``];
  if (from === to || from === '') return [];
  if (from !== 'model' && (to === 'model' || to === 'errors')) return [];
  return MAY_IMPORT[from]?.some((one) => one === to || one === target) === true
    ? []
    : [`${path}: \`${from}\` may not import \`${target}\``];
}

function violationsOfPackage(path: string, specifier: string): readonly string[] {
  const layer = layerOf(path);
  const name = packageOf(specifier);
  if (layer === 'model') return [`${path}: \`model\` may not import \`${specifier}\``];
  if (layer === 'generated') return [];
  if (isRule(path)) return [`${path}: a rule may not import \`${specifier}\``];
  if (name.startsWith('node:') && PURE.includes(layer)) return [`${path}: \`${layer}\` may not import \`${specifier}\``];
  const importers = Object.hasOwn(SINGLE_IMPORTERS, name) ? SINGLE_IMPORTERS[name] : undefined;
  return importers === undefined || importers.some((pattern) => pattern.test(path)) ? [] : [`${path}: may not import \`${name}\``];
}

function violationsOfLazyImports(source: ScannedSource): readonly string[] {
  const allowed = Object.hasOwn(LAZY_IMPORTS, source.path) ? LAZY_IMPORTS[source.path] : undefined;
  return source.dynamicImports
    .filter((specifier) => (specifier === null ? !LOADS_PLUGINS.includes(source.path) : allowed?.test(specifier) !== true))
    .map((specifier) => `${source.path}: may not load \`${specifier ?? 'a computed name'}\` on demand`);
}

function violationsOfEffects({ path, effects }: ScannedSource): readonly string[] {
  const layer = layerOf(path);
  const forbidden = PURE.includes(layer) ? effects : effects.filter((effect) => FORBIDDEN_EFFECTS[layer]?.includes(effect) === true);
  return forbidden.map((effect) => `${path}: \`${layer}\` may not use \`${effect}\``);
}

/** Generated validators are checked as code by their generator, not as types. */
function violationsOfTypes({ path, escapes }: ScannedSource): readonly string[] {
  if (layerOf(path) === 'generated') return [];
  return escapes.map((escape) => `${path}: unexpected \`${escape}\`, expected a type that the compiler checks`);
}

function violationsOfLength({ path, lineCount, firstComment }: ScannedSource): readonly string[] {
  if (layerOf(path) === 'generated' || lineCount <= MOST_LINES) return [];
  if (lineCount > MOST_LINES_WITH_REASON) return [`${path}: ${lineCount} lines, expected at most ${MOST_LINES_WITH_REASON}`];
  return firstComment === '' ? [`${path}: ${lineCount} lines, expected at most ${MOST_LINES} or a first comment with the reason`] : [];
}

function layerOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

function isRule(path: string): boolean {
  return path.startsWith('lint/rules/');
}

function mayRuleImport(target: string): boolean {
  if (target.startsWith('model/') || RULES_MAY_ALSO_IMPORT.includes(target)) return true;
  return RULES_MAY_IMPORT.some((pattern) => pattern.test(target));
}

/** `node:fs/promises` → `node:fs`, `ajv/dist/2020.js` → `ajv`, `@a/b/c` → `@a/b`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
