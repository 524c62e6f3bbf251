import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findAgentFiles } from '../../src/discover/find-agent-files.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';
import { createNodeHost } from '../../src/run/node-host.ts';

const folder = fc.constantFrom('a', 'B', 'agents', '.claude', 'node_modules', 'é x', '{b}');
const file = fc
  .tuple(fc.array(folder, { maxLength: 4 }), fc.constantFrom('x.md', '[y].md', '.md', 'z.txt', 'Z.MD'))
  .map(([folders, name]) => [...folders, name].join('/'));
const given = fc.array(fc.constantFrom('.', 'a', 'agents', '.claude/agents', '**/*.md', 'a/*', '{a,agents}/**/?.md'), {
  minLength: 1,
  maxLength: 3,
});

test('memory and disk show the same agent files', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(file, { minLength: 1, maxLength: 8 }), given, async (paths, patterns) => {
      const root = realpathSync(mkdtempSync(join(tmpdir(), 'kit-hosts-')));
      try {
        for (const path of [...paths, 'a/keep.txt', 'agents/keep.txt', '.claude/agents/keep.txt']) {
          mkdirSync(dirname(join(root, path)), { recursive: true });
          writeFileSync(join(root, path), '');
        }
        const texts = Object.fromEntries([...paths, 'a/keep.txt', 'agents/keep.txt', '.claude/agents/keep.txt'].map((path) => [path, '']));
        const onDisk = await findAgentFiles(createNodeHost({ cwd: root, homeFolder: '/nobody' }), patterns);
        expect(await findAgentFiles(createMemoryHost(texts, { cwd: root }), patterns)).toEqual(onDisk);
      } finally {
        rmSync(root, { recursive: true, force: true });
      }
    }),
    { numRuns: 25 },
  );
});
