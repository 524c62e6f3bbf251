import { factsFor } from '../src/host/host-facts.ts';
import { resolveToolEntry } from '../src/host/resolve-tool.ts';
import type { HostFacts } from '../src/model/host-facts.ts';
import { isJsonObject } from '../src/model/json.ts';
import type { Json } from '../src/model/json.ts';

/** What a version of Claude Code was seen to do with one file. */
export interface HostCase {
  readonly id: string;
  readonly version: string;
  readonly messages: readonly string[];
  /** The one tool that the file names; undefined when it names none or several. */
  readonly tool: string | undefined;
  /** The tools of the launched sub-agent; undefined when it was not launched or has the inherited ones. */
  readonly granted: readonly string[] | undefined;
  /** Why it was not launched. */
  readonly refusal: string;
}

const LONE_TOOL = /^tools: \[(\w+)\]/;

/** The cases of one recorded row, one a version; none for rows of another shape. */
export function readHostCases(row: Json): readonly HostCase[] {
  const [id, tests, hosts] = [at(row, 'id'), at(row, 'tests'), at(row, 'host')];
  if (typeof id !== 'string' || !isJsonObject(hosts)) return [];
  return Object.entries(hosts).map(([version, host]) => ({
    id,
    version,
    messages: texts(at(host, 'messages')),
    tool: LONE_TOOL.exec(String(tests))?.[1],
    granted: Array.isArray(at(host, 'subagent', 'tools')) ? texts(at(host, 'subagent', 'tools')) : undefined,
    refusal: String(at(host, 'subagent', 'error') ?? ''),
  }));
}

/** One sentence for every fact that a recorded case contradicts. */
export function findStaleFacts(cases: readonly HostCase[]): readonly string[] {
  return cases.flatMap((one) => {
    const facts = factsFor(one.version);
    const stale = [...one.messages.flatMap((message) => staleByMessage(message, facts)), ...staleTool(one, facts)];
    return stale.map((sentence) => `${one.version} ${one.id}: ${sentence}`);
  });
}

const UNKNOWN_KEYS = /does not recognize or apply: (.*)$/;
const KEY = /"([^"]+)"(?: \(did you mean "([^"]+)"\?\))?/g;
const OPTIONS = /invalid (permissionMode|memory|isolation|effort)[^.]*\. Valid options: ([\w, ]+)/;

function staleByMessage(message: string, facts: HostFacts): readonly string[] {
  const keys = UNKNOWN_KEYS.exec(message)?.[1] ?? '';
  const staleKeys = [...keys.matchAll(KEY)].flatMap(([, key = '', hint]) => staleKey(key, hint, facts));
  const [, field = '', options = ''] = OPTIONS.exec(message) ?? [];
  return [...staleKeys, ...staleOptions(field, options.split(', '), facts)];
}

function staleKey(key: string, hint: string | undefined, facts: HostFacts): readonly string[] {
  const isKnown = facts.keys.get(key)?.ignoredIn.includes('project') === false;
  const ours = facts.keyHints.get(key);
  return [
    ...(isKnown ? [`the host does not apply the key ${key}`] : []),
    ...(hint !== undefined && ours !== undefined && ours !== hint ? [`the host explains ${key} by ${hint}, the facts by ${ours}`] : []),
  ];
}

function staleOptions(field: string, options: readonly string[], facts: HostFacts): readonly string[] {
  const sets: Readonly<Record<string, ReadonlySet<string>>> = {
    permissionMode: facts.permissionModes,
    memory: facts.memoryScopes,
    isolation: facts.isolations,
    effort: facts.efforts,
  };
  const known = sets[field];
  if (known === undefined) return [];
  const words = options.map((option) => option.replace(' or an integer', ''));
  return words.filter((word) => !known.has(word)).map((word) => `the host accepts ${field} ${word}`);
}

function staleTool(one: HostCase, facts: HostFacts): readonly string[] {
  if (one.tool === undefined) return [];
  const found = resolveToolEntry({ text: one.tool, name: one.tool }, facts);
  const isGranted = found.kind === 'tool' && found.availability === 'granted';
  if (one.granted !== undefined && one.granted.length > 0) {
    const isSame = found.kind === 'tool' && one.granted.length === 1 && one.granted[0] === found.tool;
    return isSame ? [] : [`the host grants ${one.granted.join(', ')} for ${one.tool}`];
  }
  if (!one.refusal.includes('zero tools')) return [];
  return isGranted ? [`the host grants nothing for ${one.tool}`] : [];
}

function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => (isJsonObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);
}

function texts(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item: Json) => typeof item === 'string') : [];
}
