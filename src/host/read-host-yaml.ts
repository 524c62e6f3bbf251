import { isAlias, isMap, isNode, isScalar, isSeq, parseAllDocuments, visit } from 'yaml';
import type { Alias, Document, Node, Pair, Scalar, YAMLParseError } from 'yaml';
import { isJsonObject } from '../model/json.ts';
import type { Json } from '../model/json.ts';
import { resolvePlainScalar } from './resolve-plain-scalar.ts';

/** What Claude Code's YAML reader makes of a source: a value, or nothing at all. */
export type HostYaml =
  { readonly kind: 'read'; readonly value: Json } | { readonly kind: 'broken'; readonly code: string; readonly offset: number };

/** More aliases, or more nodes behind them, are taken for an attack and read as broken. */
const MOST_ALIASES = 100;
const MOST_NODES = 20_000;

/** Claude Code's reader ends a line at a lone carriage return too; the replacement keeps every offset. */
const LONE_CARRIAGE_RETURN = /\r(?!\n)/g;

const OPTIONS = {
  version: '1.2',
  schema: 'failsafe',
  strict: true,
  uniqueKeys: false,
  merge: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/**
 * Reads YAML as Claude Code's reader does: the last of two equal keys wins, merge keys and anchors work, tags only
 * turn scalars into text, `yes` and dates are text. Several documents in one source become a list. Never throws.
 */
export function readHostYaml(source: string): HostYaml {
  if (source.startsWith('%')) return { kind: 'broken', code: 'DIRECTIVE', offset: 0 };
  try {
    return readDocuments(source.replace(LONE_CARRIAGE_RETURN, '\n'));
  } catch (error) {
    // Nesting beyond any honest depth exhausts the stack of the recursive reader.
    if (!(error instanceof RangeError)) throw error;
    return { kind: 'broken', code: 'TOO_DEEP', offset: 0 };
  }
}

function readDocuments(source: string): HostYaml {
  const documents = parseAllDocuments(source, OPTIONS);
  if (!Array.isArray(documents)) return { kind: 'read', value: null };
  const values: Json[] = [];
  for (const document of documents) {
    const error = document.errors.find((found) => !isForgiven(found, source));
    if (error !== undefined) return { kind: 'broken', code: error.code, offset: error.pos[0] };
    const reader = new NodeReader(document);
    const value = reader.read(document.contents);
    if (reader.failure !== undefined) return { kind: 'broken', ...reader.failure };
    values.push(value);
  }
  return { kind: 'read', value: values.length > 1 ? values : (values[0] ?? null) };
}

/** Claude Code's reader takes a value that begins with a comma for text. */
function isForgiven(error: YAMLParseError, source: string): boolean {
  return error.code === 'BAD_SCALAR_START' && source[error.pos[0]] === ',';
}

/** Turns one document into JSON; lives as long as the conversion and counts what it has seen. */
class NodeReader {
  failure: { readonly code: string; readonly offset: number } | undefined;
  private readonly targets: ReadonlyMap<Alias, Node>;
  private readonly open = new Set<Node>();
  private nodes = 0;

  constructor(document: Document) {
    this.targets = findAliasTargets(document);
  }

  read(node: unknown): Json {
    this.nodes += 1;
    if (this.failure !== undefined) return null;
    if (this.nodes > MOST_NODES) return this.fail('TOO_MANY_NODES', node);
    if (isAlias(node)) return this.readAlias(node);
    if (isScalar(node)) return readScalar(node);
    if (isSeq(node)) return node.items.map((item) => this.read(item));
    return isMap(node) ? this.readMap(node.items) : null;
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

  private readMap(pairs: readonly Pair[]): Json {
    const own = new Map<string, Json>();
    const merged = new Map<string, Json>();
    for (const pair of pairs) {
      const key = keyText(this.read(pair.key));
      const value = this.read(pair.value);
      if (key === '<<' && typeof value === 'object' && value !== null) addMissing(merged, value);
      else own.set(key, value);
    }
    for (const [key, value] of merged) if (!own.has(key)) own.set(key, value);
    return Object.fromEntries(own);
  }

  private fail(code: string, node: unknown): null {
    this.failure = { code, offset: isNode(node) ? (node.range?.[0] ?? 0) : 0 };
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

const RESOLVING_TAGS: ReadonlySet<string> = new Set(['int', 'float', 'bool', 'null'].map((name) => `tag:yaml.org,2002:${name}`));
const TEXT_TAGS: ReadonlySet<string> = new Set(['!', 'tag:yaml.org,2002:str']);

function readScalar(scalar: Scalar): Json {
  const text = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '');
  if (scalar.type !== 'PLAIN') return text;
  if (scalar.tag === undefined || RESOLVING_TAGS.has(scalar.tag)) return resolvePlainScalar(text);
  return text === '' && !TEXT_TAGS.has(scalar.tag) ? null : text;
}
