import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from './fake-terminal.ts';

const named = (name: string, body: string): string => `---\nname: ${name}\ndescription: Use when a test fails\n---\n${body}\n`;
const FILES = {
  '.claude/agents/a.md': named('planner', '- Coordinate with db-admin.md first'),
  '.claude/agents/db-admin.md': named('senior-db-admin', 'Escalate to tech-lead.'),
};

describe('graph', () => {
  test('draws the nearest agents as Mermaid', async () => {
    const { code, stdout, stderr } = await run(['graph'], { cwd: folderWith(FILES) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('flowchart LR\n');
    expect(stdout).toContain('"senior-db-admin<br>called db-admin"');
  });

  test('writes a file, and brings the neighbours of a single agent along', async () => {
    const cwd = folderWith(FILES);
    const { code, stdout } = await run(['graph', '.claude/agents/a.md', '--format', 'json', '--output-file', 'out/graph.json'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const { agents, handOffs } = JSON.parse(readFileSync(join(cwd, 'out/graph.json'), 'utf8'));
    expect(agents.map(({ kind, name }: { kind: string; name: string }) => `${kind} ${name}`)).toEqual([
      'agent planner',
      'agent senior-db-admin',
      'missing tech-lead',
    ]);
    expect(handOffs).toEqual([
      { from: 0, to: 1, kind: 'coordinates', writtenAs: 'db-admin', places: [{ line: 5, column: 19 }] },
      { from: 1, to: 2, kind: 'coordinates', writtenAs: null, places: [{ line: 5, column: 13 }] },
    ]);
  });

  test('fails without an agent, and for an unknown format', async () => {
    expect((await run(['graph', '.'], { cwd: folderWith({ 'a.txt': '' }) })).code).toBe(2);
    expect((await run(['graph', '--format', 'png'], { cwd: folderWith(FILES) })).stderr).toContain('--format');
  });

  test('draws SVG, in which a hostile name stays text', async () => {
    const cwd = folderWith({ ...FILES, '.claude/agents/b.md': named('"<script>alert(1)</script>"', 'Delegate to planner-lead.') });
    const { code, stdout } = await run(['graph', '--format', 'svg'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(stdout).not.toContain('<script>');
  });
});
