import { expect, test } from 'vitest';
import { unifiedDiff } from '../../src/fix/unified-diff.ts';

test('prints a patch that git takes', () => {
  expect(unifiedDiff('agents/a.md', 'one\ntwo\n', 'one\n2\n')).toBe(
    '--- a/agents/a.md\n+++ b/agents/a.md\n@@ -1,2 +1,2 @@\n one\n-two\n+2\n',
  );
});

test('says nothing when nothing changed', () => {
  expect(unifiedDiff('a.md', 'one', 'one')).toBe('');
});

test('notes a missing line end', () => {
  expect(unifiedDiff('/abs/a.md', 'one', 'two')).toBe(
    '--- a/abs/a.md\n+++ b/abs/a.md\n@@ -1,1 +1,1 @@\n-one\n\\ No newline at end of file\n+two\n\\ No newline at end of file\n',
  );
});
