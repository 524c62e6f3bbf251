import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CLEAN, folderWith, NAMELESS, UNQUOTED } from '../cli/fake-terminal.ts';
import { BIN, runBuilt } from './built-cli.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const NETWORK = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises', 'inspector'];

/** Makes every way out of the machine throw, and says so on standard error. */
const CUT_OFF = `
import net from 'node:net';
import dns from 'node:dns';
import dgram from 'node:dgram';
const refuse = (name) => () => {
  process.stderr.write('NETWORK ' + name + '\\n');
  throw new Error('no network');
};
net.Socket.prototype.connect = refuse('connect');
net.Server.prototype.listen = refuse('listen');
dns.lookup = refuse('lookup');
dgram.createSocket = refuse('dgram');
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
`;

describe('no network', () => {
  test('is imported by any built module', () => {
    const modules = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
    expect(modules.length).toBeGreaterThan(0);
    const pattern = new RegExp(`(?:from|import|require)\\s*\\(?\\s*['"](?:node:)?(?:${NETWORK.join('|')})['"]`);
    const found = modules.filter((path) => pattern.test(readFileSync(join(DIST, path), 'utf8')));
    expect(found).toEqual([]);
    expect(pattern.test("import { get } from 'node:https';")).toBe(true);
  });

  test.each([
    ['lint', 'agents'],
    ['lint', 'agents', '--fix-dry-run'],
    ['validate', 'agents'],
    ['stats', 'agents'],
    ['rules'],
    ['explain', 'frontmatter/missing'],
    ['graph', 'agents', '--format', 'svg'],
    ['init', '--yes', '--dry-run'],
    ['completion', 'bash'],
  ])('is asked by %s %s', (...args) => {
    const cwd = folderWith({ 'agents/a.md': NAMELESS, 'agents/b.md': UNQUOTED, 'cut-off.mjs': CUT_OFF });
    const { code, stdout, stderr } = runBuilt(args, { cwd, nodeFlags: ['--import', `file://${join(cwd, 'cut-off.mjs')}`] });
    expect(stderr).not.toContain('NETWORK');
    expect(stdout).not.toBe('');
    expect(code).toBeLessThan(2);
  });
});

describe('watch', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('ends cleanly at %s', async (signal) => {
    const cwd = folderWith({ 'agents/a.md': CLEAN });
    const child = spawn(process.execPath, [BIN, 'watch', 'agents'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const times = async (count: number): Promise<void> => {
      while (stderr.split('Ctrl-C ends').length <= count) await once(child.stderr, 'data');
    };
    await times(1);
    writeFileSync(join(cwd, 'agents/a.md'), NAMELESS);
    await times(2);
    const exited = once(child, 'exit');
    child.kill(signal);
    expect(await exited).toEqual([0, null]);
    expect(stderr).toBe('subagent-kit: watching 1 agent file, Ctrl-C ends\n'.repeat(2));
  });
});
