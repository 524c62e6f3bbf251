import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Alias, Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import { isJsonObject } from '../model/json.ts';
import type { Json } from '../model/json.ts';
import { doubleFirstBreaks } from './double-first-breaks.ts';
import { resolvePlainScalar } from './resolve-plain-scalar.ts';

/** How Claude Code's reader differs from strict YAML, as far as `yaml` can be told. */
export const YAML_OPTIONS = {
  version: '1.2',
  schema: 'failsafe',
  strict: true,
  uniqueKeys: false,
  merge: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** More aliases, or more nodes behind them, are taken for an attack and read as broken. */
const MOST_ALIASES = 100;
const MOST_NODES = 20_000;

/** Turns one document into JSON; lives as long as the conversion and counts what it has seen. */
export class NodeReader {
  failure: { readonly code: string; readonly offset: number } | undefined;
  private readonly targets: ReadonlyMap<Alias, Node>;
  private readonly open = new Set<Node>();
  private nodes = 0;

  private readonly source: string;

  constructor(document: Document, source: string) {
    this.targets = findAliasTargets(document);
    this.source = source;
  }

  read(node: unknown): Json {
    this.nodes += 1;
    if (this.failure !== undefined) return null;
    if (this.nodes > MOST_NODES) return this.fail('TOO_MANY_NODES', node);
    if (isAlias(node)) return this.readAlias(node);
    if (isScalar(node)) return readScalar(node, this.source);
    if (isSeq(node)) return node.items.map((item) => this.read(item));
    return isMap(node) ? this.readMap(node) : null;
  }

  private readAlias(alias: Alias): Json {
    const target = this.targets.get(alias);
    if (target === undefined || this.targets.size > MOST_ALIASES) return this.fail('BAD_ALIAS', alias);
    if (this.open.has(target)) return this.fail('CYCLIC_ALIAS', alias);
    this.open.add(target);
    const value = this.read(target);
    this.open.delete(target);
    return value;
  }

  private readMap(map: YAMLMap): Json {
    const shared = map.flow === true ? undefined : findKeyBesideValue(map.items, this.source);
    if (shared !== undefined) return this.fail('KEY_BESIDE_VALUE', shared);
    const own = new Map<string, Json>();
    const merged = new Map<string, Json>();
    for (const pair of map.items) {
      const key = keyText(this.read(pair.key));
      const value = this.read(pair.value);
      if (key === '<<' && typeof value === 'object' && value !== null) addMissing(merged, value);
      else own.set(key, value);
    }
    for (const [key, value] of merged) if (!own.has(key)) own.set(key, value);
    return Object.fromEntries(own);
  }

  private fail(code: string, node: unknown): null {
    this.failure = { code, offset: rangeOf(node)?.[0] ?? 0 };
    return null;
  }
}

function addMissing(merged: Map<string, Json>, value: Json): void {
  const sources = Array.isArray(value) ? value.filter(isJsonObject) : [value];
  for (const source of sources) {
    if (!isJsonObject(source)) continue;
    for (const [key, inner] of Object.entries(source)) if (!merged.has(key)) merged.set(key, inner);
  }
}

/** A key on the line of the value before it, as in `key: [a] : b`, which only `yaml` accepts. */
function findKeyBesideValue(pairs: readonly Pair[], source: string): unknown {
  for (const [index, { key }] of pairs.entries()) {
    const before = pairs[index - 1];
    const end = rangeOf(before?.value)?.[1] ?? rangeOf(before?.key)?.[1];
    const start = rangeOf(key)?.[0];
    if (end === undefined || start === undefined || source[end - 1] === '\n') continue;
    if (!source.slice(end, start).includes('\n')) return key;
  }
  return undefined;
}

function rangeOf(node: unknown): readonly number[] | undefined {
  return isNode(node) ? (node.range ?? undefined) : undefined;
}

/** A key is what JavaScript makes of its value as a property name. */
function keyText(key: Json): string {
  return isJsonObject(key) ? '[object Object]' : String(key);
}

/** An alias means the last anchor of its name that stands before it. */
function findAliasTargets(document: Document): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Value(_key, node) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
    Alias(_key, alias) {
      const target = anchors.get(alias.source);
      if (target !== undefined) targets.set(alias, target);
    },
  });
  return targets;
}

/** The value of a scalar; quoted ones are read again when they hold line ends that count twice. */
function readScalar(scalar: Scalar, source: string): Json {
  const text = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '');
  if (scalar.type === 'PLAIN') return resolvePlainScalar(text, scalar.tag);
  if (scalar.type !== 'QUOTE_DOUBLE' && scalar.type !== 'QUOTE_SINGLE') return text;
  const written = source.slice(scalar.range?.[0], scalar.range?.[1]);
  if (!written.includes('\r\n')) return text;
  const again = parseDocument(doubleFirstBreaks(written), YAML_OPTIONS).contents;
  return isScalar(again) && typeof again.value === 'string' ? again.value : text;
}
