import { describe, expect, test } from 'vitest';
import { factsFor } from '../../src/host/host-facts.ts';
import { resolveTools } from '../../src/host/resolve-tools.ts';
import type { ToolFields, ToolGrant } from '../../src/host/resolve-tools.ts';

const NO_FIELDS: ToolFields = { tools: undefined, disallowedTools: undefined, hasMemory: false, isPlanMode: false, mcpServers: new Set() };

function grant(fields: Partial<ToolFields>): ToolGrant {
  return resolveTools({ ...NO_FIELDS, ...fields }, factsFor());
}

function toolsOf(fields: Partial<ToolFields>): readonly string[] | string {
  const granted = grant(fields);
  return granted.kind === 'listed' ? granted.tools : granted.kind;
}

describe('resolveTools', () => {
  test.each([
    ['keeps the source order without duplicates', 'Write, Read, Write', ['Write', 'Read']],
    ['drops specifiers, removed, unknown and never granted names', 'Bash(git *), LS, Nope, Workflow, Read', ['Bash', 'Read']],
    ['resolves aliases', 'Task, Agent(x), KillShell', ['Agent', 'TaskStop']],
    ['drops Grep and Glob beside Bash', 'Read, Grep, Glob, Bash', ['Read', 'Bash']],
    ['keeps Grep and Glob without Bash', 'Grep, Glob', ['Grep', 'Glob']],
    ['drops ToolSearch without a tool that is loaded on demand', 'ToolSearch, Read', ['Read']],
    ['keeps ToolSearch beside one', 'ToolSearch, WebFetch', ['ToolSearch', 'WebFetch']],
    ['grants everything for a star', 'Read, *', 'inherited'],
  ])('%s', (_what, tools, granted) => {
    expect(toolsOf({ tools })).toEqual(granted);
  });

  test('takes denied tools away before anything else', () => {
    expect(toolsOf({ tools: 'Read, Bash, Grep', disallowedTools: 'Bash(x)' })).toEqual(['Read', 'Grep']);
    expect(toolsOf({ tools: 'Agent, Read', disallowedTools: 'Task' })).toEqual(['Read']);
    expect(toolsOf({ tools: 'Monitor, Read', disallowedTools: 'Bash' })).toEqual(['Read']);
    expect(toolsOf({ tools: 'Read, Bash', disallowedTools: '*' })).toEqual(['Read', 'Bash']);
  });

  test('adds what memory needs behind what is listed', () => {
    expect(toolsOf({ tools: 'Bash, Read', hasMemory: true })).toEqual(['Bash', 'Read', 'Write', 'Edit']);
    expect(toolsOf({ tools: null, hasMemory: true })).toEqual(['Write', 'Edit', 'Read']);
    expect(toolsOf({ tools: 'Bash', disallowedTools: 'Write', hasMemory: true })).toEqual(['Bash', 'Edit', 'Read']);
  });

  test('grants ExitPlanMode in plan mode only', () => {
    expect(toolsOf({ tools: 'ExitPlanMode, Read', isPlanMode: true })).toEqual(['ExitPlanMode', 'Read']);
    expect(toolsOf({ tools: 'ExitPlanMode, Read' })).toEqual(['Read']);
  });

  test('denies MCP tools by tool, by server and all at once', () => {
    const mcpServers = new Set(['github']);
    const tools = 'Read, mcp__github__a, mcp__github__b';
    expect(toolsOf({ tools, mcpServers, disallowedTools: 'mcp__github__a' })).toEqual(['Read', 'mcp__github__b']);
    expect(toolsOf({ tools, mcpServers, disallowedTools: 'mcp__github' })).toEqual(['Read']);
    expect(toolsOf({ tools, mcpServers, disallowedTools: 'mcp__*' })).toEqual(['Read']);
  });

  test('tells an empty list from names that mean nothing', () => {
    expect(grant({ tools: '' })).toEqual({ kind: 'nothing', why: 'empty' });
    expect(grant({ tools: 'Nope', disallowedTools: 'Nope' })).toEqual({ kind: 'nothing', why: 'empty' });
    expect(grant({ tools: 'ToolSearch' })).toEqual({ kind: 'nothing', why: 'empty' });
    expect(grant({ tools: 'Nope, Read', disallowedTools: 'Read' })).toEqual({ kind: 'nothing', why: 'unknown' });
  });

  test('claims nothing of names that may be newer than the facts', () => {
    const later = (tools: string): ToolGrant => resolveTools({ ...NO_FIELDS, tools }, factsFor('9.0.0'));
    expect(later('Hologram')).toEqual({ kind: 'listed', tools: ['Hologram'], maybeAbsent: ['Hologram'] });
    expect(later('Hologram, Read')).toEqual({ kind: 'listed', tools: ['Read'], maybeAbsent: [] });
    expect(later('search/codebase')).toEqual({ kind: 'nothing', why: 'unknown' });
    expect(grant({ tools: 'Hologram' })).toEqual({ kind: 'nothing', why: 'unknown' });
  });
});
