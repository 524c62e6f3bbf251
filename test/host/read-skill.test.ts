import { expect, test } from 'vitest';

import { readSkill } from '../../src/host/read-skill.ts';

test.each([
  ['a name', '---\nname: deploy\ndescription: x\n---\nBody\n', { name: 'deploy', isDisabled: false }],
  ['no name', '---\ndescription: x\n---\nBody\n', { name: undefined, isDisabled: false }],
  ['a name that is no text', '---\nname: 5\n---\n', { name: undefined, isDisabled: false }],
  ['no front matter', 'Body\n', { name: undefined, isDisabled: false }],
  ['broken front matter', '---\nname: a\ndescription: b: c\n---\n', { name: 'a', isDisabled: false }],
  ['a key that keeps models away', '---\nname: a\ndisable-model-invocation: true\n---\n', { name: 'a', isDisabled: true }],
  ['the same key switched off', '---\nname: a\ndisable-model-invocation: false\n---\n', { name: 'a', isDisabled: false }],
])('reads the head of a skill with %s', (_, text, expected) => {
  expect(readSkill(text)).toEqual(expected);
});
