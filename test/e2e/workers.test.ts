import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { REPORT_FORMATS } from '../../src/cli/flags.ts';
import { folderWith } from '../cli/fake-terminal.ts';
import { BIN, runBuilt } from './built-cli.ts';

const isAlone = availableParallelism() === 1;
if (isAlone) console.warn('skipped: workers need a second core');

/** Agents of about `lines` lines each, no two alike. */
function agents(count: number, lines: number): Readonly<Record<string, string>> {
  const rule = (file: number, line: number): string =>
    `- Always weigh parcel ${file * line} within ${line} minutes. Never weigh parcel ${line} twice.`;
  const one = (file: number): string => {
    const rules = Array.from({ length: lines }, (_, line) => rule(file, line));
    const claim = 'You are a revolutionary, world-class carrier with 20 years of experience. You guarantee 99.9% uptime.';
    return ['---', `name: carrier-${file}`, 'description: Carries parcels.', 'tools: Reed', '---', '', claim, '', ...rules, ''].join('\n');
  };
  return Object.fromEntries(Array.from({ length: count }, (_, file) => [`agents/carrier-${file}.md`, one(file)]));
}

test.skipIf(isAlone)('prints the same bytes in every format, with workers and without', () => {
  const cwd = folderWith(agents(40, 20));
  const formats = (name: string): readonly string[] => REPORT_FORMATS.flatMap((format) => ['--format', `${format}=${name}.${format}`]);
  const lint = (name: string, workers: string): unknown =>
    runBuilt(['lint', 'agents', '--preset', 'all', '--no-cache', '--workers', workers, ...formats(name)], { cwd });
  expect(lint('shared', '2')).toEqual(lint('alone', 'off'));
  for (const format of REPORT_FORMATS) {
    const alone = readFileSync(join(cwd, `alone.${format}`), 'utf8');
    expect(alone.length).toBeGreaterThan(500);
    expect(readFileSync(join(cwd, `shared.${format}`), 'utf8')).toBe(alone);
  }
});

test('refuses a number of workers that is none', () => {
  const { code, stderr } = runBuilt(['lint', '--workers', '0'], { cwd: '/' });
  expect([code, stderr]).toEqual([
    2,
    'subagent-kit: unexpected value `0` of `--workers`, expected a number from 1, auto or off\n        try: --workers auto\n',
  ]);
});

test('ends at once at Ctrl-C, and leaves no half of a cache', { timeout: 120_000 }, async () => {
  const cwd = folderWith(agents(400, 60));
  const args = ['lint', 'agents', '--cache-location', 'kept', '--format', 'compact', '--workers', '2'];
  const child = spawn(process.execPath, [BIN, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (printed += String(part)));
  const ended = new Promise<readonly [number | null, NodeJS.Signals | null]>((resolve) => {
    // `close` comes when nobody holds the streams any more: no thread or process is left behind.
    child.on('close', (code, signal) => resolve([code, signal]));
  });
  await wait(1_200);
  child.kill('SIGINT');
  expect(await ended).toEqual([null, 'SIGINT']);
  expect(printed).toBe('');
  expect(readdirSync(cwd)).toEqual(['agents']);
});
