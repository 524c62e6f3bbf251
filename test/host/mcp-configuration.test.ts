import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  pluginServerName,
  readJsonObject,
  readManifestServers,
  readPluginServers,
  readProjectServers,
  toolServerName,
} from '../../src/host/mcp-configuration.ts';

describe('a configuration of MCP servers', () => {
  test.each([
    ['holds a map `mcpServers`', '{"mcpServers": {"db": {"command": "x"}, "a b": {}}, "$schema": "s"}', ['db', 'a b']],
    ['may begin with a byte order mark', '\uFEFF{"mcpServers": {"db": {}}}', ['db']],
    ['may declare nothing', '{"mcpServers": {}}', []],
    ['keeps names that objects have anyway', '{"mcpServers": {"__proto__": {}, "constructor": {}}}', ['__proto__', 'constructor']],
  ])('of a project %s', (_, text, servers) => {
    expect(readProjectServers(text)).toEqual({ kind: 'read', servers });
  });

  test.each([
    ['', 'is no JSON object'],
    ['{"mcpServers": {', 'is no JSON object'],
    ['{ // for the team\n"mcpServers": {}}', 'is no JSON object'],
    ['[]', 'is no JSON object'],
    ['null', 'is no JSON object'],
    ['{"db": {"command": "x"}}', 'holds no map `mcpServers`'],
    ['{"mcpServers": ["db"]}', 'holds no map `mcpServers`'],
  ])('of a project is broken as %j', (text, reason) => {
    expect(readProjectServers(text)).toEqual({ kind: 'broken', reason });
  });

  test('of a plugin may leave `mcpServers` out', () => {
    expect(readPluginServers('{"db": {"command": "x"}}')).toEqual({ kind: 'read', servers: ['db'] });
    expect(readPluginServers('{"mcpServers": {"db": {}}}')).toEqual({ kind: 'read', servers: ['db'] });
    expect(readPluginServers('{')).toEqual({ kind: 'broken', reason: 'is no JSON object' });
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void [readProjectServers(text), readPluginServers(text)]));
  });
});

describe('the manifest of a plugin', () => {
  const serversOf = (mcpServers: string): unknown => readManifestServers(readJsonObject(`{"mcpServers": ${mcpServers}}`) ?? {});

  test.each([
    ['a map', '{"db": {}}', { servers: ['db'], files: [], isPartial: false }],
    ['a path', '"./servers.json"', { servers: [], files: ['./servers.json'], isPartial: false }],
    ['a list of both', '["./a.json", {"db": {}}, 5]', { servers: ['db'], files: ['./a.json'], isPartial: false }],
    ['a path that Claude Code ignores', '["servers.json", "../servers.json"]', { servers: [], files: [], isPartial: false }],
    ['a bundle', '["./server.mcpb", "./a.json"]', { servers: [], files: ['./a.json'], isPartial: true }],
    ['an address', '"https://host/servers.json"', { servers: [], files: [], isPartial: true }],
    ['a number', '5', { servers: [], files: [], isPartial: false }],
  ])('declares servers by %s', (_, value, expected) => {
    expect(serversOf(value)).toEqual(expected);
  });

  test('declares none without the key', () => {
    expect(readManifestServers({ name: 'kit' })).toEqual({ servers: [], files: [], isPartial: false });
  });
});

describe('the name of a server in the names of its tools', () => {
  test.each([
    ['db', 'db'],
    ['my-server_2', 'my-server_2'],
    ['my.server name', 'my_server_name'],
    ['claude.ai Linear', 'claude_ai_Linear'],
    ['my__server', 'my'],
    ['__x', '__x'],
  ])('of %j is %j', (server, name) => {
    expect(toolServerName(server)).toBe(name);
  });

  test('of a plugin begins with the name of the plugin', () => {
    expect(pluginServerName('my-kit', 'db')).toBe('plugin_my-kit_db');
    expect(pluginServerName('my_kit.v2', 'a.b')).toBe('plugin_my_kit_v2_a_b');
  });
});
