import { isJsonObject, ownValue, pointerStep } from '../model/json.ts';
import type { Json, JsonObject } from '../model/json.ts';
import { schemaProblem } from './schema-problem.ts';
import type { SchemaProblem } from './schema-problem.ts';
import { placeWords, quoted, quotedList, wordsFor } from './value-words.ts';

/** Checks `mcpServers` as Claude Code reads it: a list of names and of mappings of one name to a configuration. */
export function checkMcpServers(servers: Json | undefined, types: ReadonlySet<string>): readonly SchemaProblem[] {
  if (servers === undefined) return [];
  if (!Array.isArray(servers)) return [unexpected('/mcpServers', wordsFor(servers), 'a list of server names and configurations')];
  return servers.flatMap((server: Json, index) => checkServer(server, `/mcpServers/${index}`, types));
}

function checkServer(server: Json, pointer: string, types: ReadonlySet<string>): readonly SchemaProblem[] {
  if (typeof server === 'string') return [];
  if (!isJsonObject(server)) return [unexpected(pointer, wordsFor(server), 'a server name or a mapping of one name to a configuration')];
  const entries = Object.entries(server);
  const [first] = entries;
  if (entries.length !== 1 || first === undefined) {
    return [unexpected(pointer, `mapping of ${entries.length} keys`, 'one name with its configuration')];
  }
  const at = `${pointer}/${pointerStep(first[0])}`;
  return isJsonObject(first[1]) ? checkConfig(first[1], at, types) : [unexpected(at, wordsFor(first[1]), 'a mapping')];
}

function checkConfig(config: JsonObject, pointer: string, types: ReadonlySet<string>): readonly SchemaProblem[] {
  const type = ownValue(config, 'type') ?? 'stdio';
  if (typeof type !== 'string' || !types.has(type)) {
    const expected = quotedList([...types]) ?? 'a server type';
    if (typeof type !== 'string') return [unexpected(`${pointer}/type`, wordsFor(type), expected)];
    return [{ ...unexpected(`${pointer}/type`, quoted(type), expected), keyword: 'enum' }];
  }
  const needed = type === 'stdio' ? 'command' : 'url';
  if (typeof ownValue(config, needed) === 'string') return [];
  const hasUrlAlone = type === 'stdio' && ownValue(config, 'type') === undefined && ownValue(config, 'url') !== undefined;
  const found = hasUrlAlone ? 'type' : needed;
  const expected = hasUrlAlone ? 'it beside `url`' : 'a text';
  const data = { found: quoted(found), place: placeWords(pointer, ''), expected };
  return [schemaProblem({ messageId: 'missing', data, pointer, part: 'key', keyword: 'required' })];
}

function unexpected(pointer: string, found: string, expected: string): SchemaProblem {
  return schemaProblem({
    messageId: 'unexpected',
    data: { found, place: placeWords(pointer, ''), expected },
    pointer,
    part: 'value',
    keyword: 'type',
  });
}
