import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { CLEAN, folderWith, NAMELESS, run, type Outcome } from './fake-terminal.ts';

interface Watching {
  /** Resolves when a report holds the text. */
  seen(text: string): Promise<void>;
  end(): Promise<Outcome>;
}

/** Starts `watch` and gathers its reports; `end` is Ctrl-C. */
function startWatching(cwd: string, ...args: readonly string[]): Watching {
  let interrupt = (): void => {};
  const interruption = new Promise<void>((resolve) => (interrupt = resolve));
  let reports = '';
  const outcome = run(['watch', ...args, '--format', 'compact'], { cwd, interruption, onWrite: (text) => (reports += text) });
  return {
    async seen(text) {
      const start = performance.now();
      while (!reports.includes(text)) {
        if (performance.now() - start > 30_000) throw new Error(`not reported: ${text}\n${reports}`);
        await wait(20);
      }
      reports = '';
    },
    end: async () => {
      interrupt();
      return outcome;
    },
  };
}

describe('watch', () => {
  test('lints again when a file changes, comes and goes, until Ctrl-C', async () => {
    const cwd = folderWith({ 'agents/a.md': CLEAN });
    const watching = startWatching(cwd, 'agents');
    await watching.seen('watching 1 agent file, Ctrl-C ends\n');
    writeFileSync(join(cwd, 'agents/a.md'), NAMELESS);
    await watching.seen('agents/a.md:1:1: error: Missing `description`');
    writeFileSync(join(cwd, 'agents/a.md'), CLEAN);
    await watching.seen('watching 1 agent file');
    writeFileSync(join(cwd, 'agents/b.md'), CLEAN);
    await watching.seen('[project/duplicate-name]');
    rmSync(join(cwd, 'agents/b.md'));
    await watching.seen('watching 1 agent file');
    expect((await watching.end()).code).toBe(0);
  });

  test('follows the configuration, and goes on when it is broken', async () => {
    const cwd = folderWith({ 'agents/a.md': NAMELESS });
    const watching = startWatching(cwd, 'agents');
    await watching.seen('[frontmatter/missing]');
    writeFileSync(join(cwd, 'subagent-kit.config.yaml'), 'rules: 7\n');
    await watching.seen('watching on');
    writeFileSync(join(cwd, 'subagent-kit.config.yaml'), 'rules: { frontmatter/missing: off }\n');
    await watching.seen('watching 1 agent file');
    const { code, stdout } = await watching.end();
    expect(code).toBe(0);
    expect(stdout.split('frontmatter/missing')).toHaveLength(2);
  });

  test('sees a folder again that was taken away and put back, with what is in it', { timeout: 60_000 }, async () => {
    const cwd = folderWith({ '.claude/agents/a.md': CLEAN });
    const watching = startWatching(cwd);
    await watching.seen('watching 1 agent file');
    renameSync(join(cwd, '.claude'), join(cwd, 'stashed'));
    await watching.seen('no `.claude/agents`');
    renameSync(join(cwd, 'stashed'), join(cwd, '.claude'));
    await watching.seen('watching 1 agent file');
    rmSync(join(cwd, '.claude'), { recursive: true });
    await watching.seen('no `.claude/agents`');
    mkdirSync(join(cwd, '.claude/agents'), { recursive: true });
    writeFileSync(join(cwd, '.claude/agents/b.md'), NAMELESS);
    await watching.seen('b.md:1:1: error: Missing `description`');
    writeFileSync(join(cwd, '.claude/agents/b.md'), CLEAN);
    await watching.seen('watching 1 agent file');
    expect((await watching.end()).code).toBe(0);
  });

  test('ends at once where there is nothing to watch', async () => {
    expect(await run(['watch'], { cwd: folderWith({}) })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no `.claude/agents`'),
    });
  });
});
