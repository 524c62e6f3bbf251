import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepCode, pathOfKeptCode, readKeptCode } from '../../src/cli/kept-code.ts';

const source = Buffer.from('source');
const code = Buffer.from('compiled code');
let folder = '';
let program = '';
let path = '';
const keep = (): void => keepCode(path, { source, makeCode: () => code, checksum: crc32 });
const read = (): string | undefined => readKeptCode(path, { source, checksum: crc32 })?.toString();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-code-'));
  program = join(folder, 'program.cjs');
  path = pathOfKeptCode(program);
  writeFileSync(program, source);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the compiled code of a program', () => {
  test('is what was kept', () => {
    expect(read()).toBeUndefined();
    keep();
    expect(read()).toBe('compiled code');
  });

  test('is kept for this version of Node alone', () => {
    expect(path.startsWith(`${program}.${process.version}-`)).toBe(true);
  });

  test.each([0, 3, 4, 16])('counts for nothing with byte %i changed', (index) => {
    keep();
    const bytes = readFileSync(path);
    bytes[index] = (bytes[index] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(read()).toBeUndefined();
  });

  test.each([0, 2, 4, 12])('counts for nothing when it ends after %i bytes', (length) => {
    keep();
    writeFileSync(path, readFileSync(path).subarray(0, length));
    expect(read()).toBeUndefined();
  });

  test('counts for nothing when the source is another one of the same length', () => {
    keep();
    expect(readKeptCode(path, { source: Buffer.from('Source'), checksum: crc32 })).toBeUndefined();
  });

  test('is not even made where nothing can be written', () => {
    let made = 0;
    const makeCode = (): Buffer => (made++, code);
    keepCode(join(folder, 'missing', 'program.code'), { source, makeCode, checksum: crc32 });
    expect(made).toBe(0);
    keepCode(path, { source, makeCode, checksum: crc32 });
    expect(made).toBe(1);
  });

  test('is left out without a trace where it can not be written', () => {
    mkdirSync(join(path, 'in-the-way'), { recursive: true });
    keep();
    expect(read()).toBeUndefined();
    expect(readdirSync(folder).toSorted()).toEqual(['program.cjs', readdirSync(folder).find((name) => name.endsWith('.code'))]);
  });
});
