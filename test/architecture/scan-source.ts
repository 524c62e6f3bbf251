import { parseSync } from 'oxc-parser';

/** What the architecture rules want to know of one source file. */
export interface ScannedSource {
  /** Relative to `src/`. */
  readonly path: string;
  /** Specifiers of static imports and re-exports, types included. */
  readonly imports: readonly string[];
  /** The same without those that are only types. */
  readonly runtimeImports: readonly string[];
  /** Specifiers of `import()`; `null` where it is computed. */
  readonly dynamicImports: readonly (string | null)[];
  /** Effects by name: `process`, `exit`, `console`, `clock`, `random`, `await`, `timer`, `network`. */
  readonly effects: readonly string[];
  /** Ways around the type checker by name: `as`, `any`, `!`, `@ts-ignore`. */
  readonly escapes: readonly string[];
  readonly lineCount: number;
  /** The comment that begins the file; empty without one. */
  readonly firstComment: string;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const GLOBAL_EFFECTS = new Map([
  ['process', 'process'],
  ['console', 'console'],
  ['setTimeout', 'timer'],
  ['setInterval', 'timer'],
  ['setImmediate', 'timer'],
  ['queueMicrotask', 'timer'],
  ['fetch', 'network'],
  ['performance', 'clock'],
]);

/** Reads a source file; throws when it is not TypeScript. */
export function scanSource(path: string, code: string): ScannedSource {
  const parsed = parseSync(path, code, { sourceType: 'module' });
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message ?? 'unreadable'}`);
  const effects = new Set<string>();
  const escapes = new Set<string>();
  walk(parsed.program, (node, parent) => {
    const effect = effectOf(node, parent);
    if (effect !== undefined) effects.add(effect);
    const escape = escapeOf(node);
    if (escape !== undefined) escapes.add(escape);
  });
  for (const comment of parsed.comments) if (/@ts-(ignore|expect-error|nocheck)/.test(comment.value)) escapes.add('@ts-ignore');
  const entries = parsed.module.staticExports.flatMap((one) => one.entries);
  const reexports = (list: typeof entries): readonly string[] => list.flatMap((entry) => entry.moduleRequest?.value ?? []);
  const isRuntime = (one: (typeof parsed.module.staticImports)[number]): boolean =>
    one.entries.length === 0 || one.entries.some((entry) => !entry.isType);
  return {
    path,
    imports: [...parsed.module.staticImports.map((one) => one.moduleRequest.value), ...reexports(entries)],
    runtimeImports: [
      ...parsed.module.staticImports.filter(isRuntime).map((one) => one.moduleRequest.value),
      ...reexports(entries.filter((entry) => !entry.isType)),
    ],
    dynamicImports: parsed.module.dynamicImports.map((one) => literal(code.slice(one.moduleRequest.start, one.moduleRequest.end))),
    effects: [...effects].toSorted(),
    escapes: [...escapes].toSorted(),
    lineCount: code.replace(/\n$/, '').split('\n').length,
    firstComment: parsed.comments[0]?.start === 0 ? parsed.comments[0].value : '',
  };
}

function effectOf(node: Node, parent: Node | undefined): string | undefined {
  if (node.type === 'AwaitExpression' || node['async'] === true) return 'await';
  if (node.type === 'ForOfStatement' && node['await'] === true) return 'await';
  if (node.type === 'NewExpression' && isIdentifier(node['callee'], 'Date')) return 'clock';
  if (node.type === 'MemberExpression') {
    if (isIdentifier(node['object'], 'Date') && isIdentifier(node['property'], 'now')) return 'clock';
    if (isIdentifier(node['object'], 'Math') && isIdentifier(node['property'], 'random')) return 'random';
    if (isIdentifier(node['object'], 'process') && isIdentifier(node['property'], 'exit')) return 'exit';
  }
  if (node.type !== 'Identifier' || isOnlyAName(node, parent)) return undefined;
  return GLOBAL_EFFECTS.get(String(node['name']));
}

/** True for a property name, a key or a parameter of a type, which name no global. */
function isOnlyAName(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined) return false;
  if (parent.type === 'MemberExpression') return parent['property'] === node && parent['computed'] === false;
  return parent['key'] === node || parent.type.startsWith('TS');
}

function escapeOf(node: Node): string | undefined {
  if (node.type === 'TSNonNullExpression') return '!';
  if (node.type === 'TSAnyKeyword') return 'any';
  if (node.type === 'TSTypeAssertion') return 'as';
  if (node.type !== 'TSAsExpression') return undefined;
  const target = node['typeAnnotation'];
  return isNode(target) && target.type === 'TSTypeReference' && isIdentifier(target['typeName'], 'const') ? undefined : 'as';
}

function walk(node: unknown, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  if (Array.isArray(node)) {
    for (const child of node) walk(child, visit, parent);
    return;
  }
  if (!isNode(node)) return;
  visit(node, parent);
  for (const value of Object.values(node)) if (typeof value === 'object') walk(value, visit, node);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function isIdentifier(value: unknown, name: string): boolean {
  return isNode(value) && value.type === 'Identifier' && value['name'] === name;
}

function literal(source: string): string | null {
  return /^'[^']*'$|^"[^"]*"$/.test(source) ? source.slice(1, -1) : null;
}
