import { describe, expect, test } from 'vitest';

import { claudeAgentsAround, collectionFolderOf, isOwnFolder } from '../../src/discover/find-collections.ts';

const at = (file: string, givenFolder?: string, gitRoot?: string): string => collectionFolderOf({ file, givenFolder, gitRoot });

describe('the collection of a file', () => {
  test('is the outermost `.claude/agents` tree', () => {
    expect(at('/p/.claude/agents/team/agents/x.md', '/p')).toBe('/p/.claude/agents');
    expect(at('/p/.claude/agents/a/.claude/agents/x.md')).toBe('/p/.claude/agents');
  });

  test('is the innermost folder named `agents` elsewhere, below or around the given folder', () => {
    expect(at('/p/plugins/a/agents/x.md', '/p')).toBe('/p/plugins/a/agents');
    expect(at('/p/agents/sub/x.md', '/p/agents/sub')).toBe('/p/agents');
    expect(at('/p/agents/sub/agents/deep/x.md', '/p/agents')).toBe('/p/agents/sub/agents');
  });

  test('does not reach above the git root', () => {
    expect(at('/home/agents/project/docs/x.md', '/home/agents/project', '/home/agents/project')).toBe('/home/agents/project');
    expect(at('/home/agents/docs/x.md', '/home/agents/docs', '/home/agents')).toBe('/home/agents');
  });

  test('is the given folder where no folder is named `agents`', () => {
    expect(at('/corpus/a/b/x.md', '/corpus')).toBe('/corpus');
    expect(at('/corpus/my-agents/x.md', '/corpus')).toBe('/corpus');
  });

  test('is the own folder of a file that was named itself', () => {
    expect(at('/docs/x.md')).toBe('/docs');
    expect(isOwnFolder({ file: '/docs/x.md', givenFolder: undefined, gitRoot: undefined })).toBe(true);
    expect(isOwnFolder({ file: '/agents/x.md', givenFolder: undefined, gitRoot: undefined })).toBe(false);
  });

  test('knows a `.claude/agents` folder by whole steps', () => {
    expect(claudeAgentsAround('/p/.claude/agents')).toBe('/p/.claude/agents');
    expect(claudeAgentsAround('/p/x.claude/agents')).toBeUndefined();
    expect(claudeAgentsAround('/p/.claude/agents-old')).toBeUndefined();
  });
});
