import { expect, test } from 'vitest';
import { isRoleName } from '../../src/parse/role-names.ts';

test('tells names of roles from things of computing', () => {
  const roles = ['code-reviewer', 'db-admin', 'cloud-architect', 'data-scientist', 'python-pro', 'web-tester-20yr', 'debugger'];
  const others = ['end-to-end', 'multi-user', 'api-server', 'state-of-the-art', 'front-end', 'allow-list', 'key-vault', 'third-party'];
  expect(roles.filter((name) => !isRoleName(name))).toEqual([]);
  expect(others.filter(isRoleName)).toEqual([]);
});
