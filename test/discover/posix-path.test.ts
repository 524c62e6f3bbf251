import { posix } from 'node:path';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isAbsolutePath, isInside, joinPath, lastStep, normalizePath, parentOf, relativePath } from '../../src/discover/posix-path.ts';

const step = fc.constantFrom('.', '..', 'a', 'b', 'agents', '.claude', 'é x', '');
const relative = fc.array(step, { maxLength: 8 }).map((steps) => steps.join('/').replace(/^\/+/, ''));
const absolute = relative.map((path) => posix.normalize(`/${path}`).replace(/(.)\/$/, '$1'));

describe('paths', () => {
  test('normalise as POSIX does, without a slash at the end', () => {
    fc.assert(
      fc.property(fc.oneof(relative, absolute), (path) => {
        expect(normalizePath(path)).toBe(posix.normalize(path).replace(/(.)\/$/, '$1'));
      }),
    );
  });

  test('a relative path leads back to where it was measured to', () => {
    fc.assert(
      fc.property(absolute, absolute, (from, to) => {
        expect(joinPath(from, relativePath(from, to))).toBe(to);
      }),
    );
  });

  test('what is joined without a way up lies inside', () => {
    fc.assert(
      fc.property(absolute, absolute, (root, below) => {
        expect(isInside(root, normalizePath(`${root}/${below}`))).toBe(true);
      }),
    );
  });

  test('a folder whose name begins like the root is outside', () => {
    expect(isInside('/projects/agents', '/projects/agents-old/x.md')).toBe(false);
    expect(isInside('/projects/agents', '/projects/agents')).toBe(true);
    expect(isInside('/', '/etc')).toBe(true);
  });

  test('have a parent and a last step', () => {
    expect([parentOf('/a/b.md'), parentOf('/a'), parentOf('/'), parentOf('b.md'), parentOf('.')]).toEqual(['/a', '/', '/', '.', '.']);
    expect([lastStep('/a/b.md'), lastStep('b.md')]).toEqual(['b.md', 'b.md']);
  });

  test('with a drive letter are absolute', () => {
    expect([isAbsolutePath('C:/x'), isAbsolutePath('/x'), isAbsolutePath('c/x'), isAbsolutePath('')]).toEqual([true, true, false, false]);
    expect(joinPath('/a', 'C:/x')).toBe('C:/x');
  });
});
