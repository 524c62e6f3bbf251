import { describe, expect, test } from 'vitest';
import { checkAgentHooks, checkHooks } from '../../src/host/check-hooks.ts';
import { factsFor } from '../../src/host/host-facts.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';

const COMMAND = { type: 'command', command: './check.sh' };
const GROUPS: Json = [{ matcher: 'Bash', hooks: [COMMAND] }];

/** `kind pointer`, with `!` where the agent does not load. */
function said(value: Json | undefined, version?: string): readonly string[] {
  return checkHooks(value, factsFor(version)).map(({ kind, pointer, isFatal }) => `${isFatal ? '!' : ''}${kind} ${pointer}`);
}

describe('checkHooks', () => {
  test.each<Json | undefined>([undefined, null, '', false, 0, {}, { PreToolUse: [] }, { PreToolUse: GROUPS, Stop: GROUPS }])(
    'has nothing to say about %j',
    (value) => expect(said(value)).toEqual([]),
  );

  test.each<[Json, string]>([
    ['./hooks.json', '!not-a-map /hooks'],
    [[], '!not-a-map /hooks'],
    [{ PreToolUse: {} }, '!event-not-a-list /hooks/PreToolUse'],
    [{ PreToolUse: null }, 'event-empty /hooks/PreToolUse'],
    [{ PostToolUse: {} }, 'event-not-a-list /hooks/PostToolUse'],
    [{ BeforeTool: GROUPS }, 'unknown-event /hooks/BeforeTool'],
    [{ PreToolUse: ['x'] }, '!group-not-a-map /hooks/PreToolUse/0'],
    [{ PreToolUse: [COMMAND] }, '!group-without-hooks /hooks/PreToolUse/0'],
    [{ PermissionRequest: [{ matcher: 5, hooks: [] }] }, '!bad-matcher /hooks/PermissionRequest/0/matcher'],
    [{ PreToolUse: [{ hooks: ['x'] }] }, '!handler-not-a-map /hooks/PreToolUse/0/hooks/0'],
    [{ PreToolUse: [{ hooks: [{ command: 'x' }] }] }, '!no-type /hooks/PreToolUse/0/hooks/0'],
    [{ Stop: [{ hooks: [{ type: 'banana' }] }] }, 'unknown-type /hooks/Stop/0/hooks/0/type'],
    [{ PreToolUse: [{ hooks: [{ type: 'command' }] }] }, '!missing-field /hooks/PreToolUse/0/hooks/0'],
    [{ PreToolUse: [{ hooks: [{ ...COMMAND, timeout: '30' }] }] }, '!bad-field /hooks/PreToolUse/0/hooks/0/timeout'],
    [{ PreToolUse: [{ hooks: [{ ...COMMAND, shell: 'zsh' }] }] }, '!bad-field /hooks/PreToolUse/0/hooks/0/shell'],
    [{ Stop: [{ hooks: [{ type: 'http', url: '/x' }] }] }, 'bad-field /hooks/Stop/0/hooks/0/url'],
    [{ Stop: { PreToolUse: GROUPS } }, '!hidden-guard /hooks/Stop'],
    [{ settings: { hooks: [COMMAND] } }, '!hidden-guard /hooks/settings'],
    [{ hooks: GROUPS }, '!hidden-guard /hooks/hooks'],
    [{ 'a/b~': 1 }, 'unknown-event /hooks/a~1b~0'],
  ])('%j', (value, wanted) => {
    expect(said(value)).toEqual([wanted]);
  });

  test('lets an older version load with bad hooks', () => {
    expect(said({ PreToolUse: 5 }, '2.1.240')).toEqual(['event-not-a-list /hooks/PreToolUse']);
  });

  test('lets a type of handler pass that may be newer than the facts', () => {
    const guard = { PreToolUse: [{ hooks: [{ type: 'telepathy' }] }] };
    expect(said(guard)).toEqual(['!unknown-type /hooks/PreToolUse/0/hooks/0/type']);
    expect(said(guard, '9.0.0')).toEqual(['unknown-type /hooks/PreToolUse/0/hooks/0/type']);
    expect(said({ PreToolUse: [{ hooks: [{ type: 5 }] }] }, '9.0.0')).toEqual(['!unknown-type /hooks/PreToolUse/0/hooks/0/type']);
  });

  test('names what is wrong', () => {
    expect(checkHooks({ Stop: [{ hooks: [{ type: 'banana' }] }] }, factsFor())[0]?.name).toBe('banana');
  });
});

describe('checkAgentHooks', () => {
  const misplaced = (fields: JsonObject): readonly string[] =>
    checkAgentHooks(fields, factsFor()).map(({ kind, pointer }) => `${kind} ${pointer}`);

  test.each<[JsonObject, readonly string[]]>([
    [{ name: 'x', PreToolUse: GROUPS }, ['misplaced-guard /PreToolUse']],
    [{ hook: { PreToolUse: GROUPS } }, ['misplaced-guard /hook']],
    [{ settings: GROUPS }, ['misplaced-guard /settings']],
    [{ PreToolUse: [] }, []],
    [{ Stop: GROUPS }, []],
    [{ metadata: { PreToolUse: GROUPS } }, []],
    [{ a: { b: { c: { d: { e: { PreToolUse: GROUPS } } } } } }, []],
  ])('%j', (fields, wanted) => {
    expect(misplaced(fields)).toEqual(wanted);
  });
});
