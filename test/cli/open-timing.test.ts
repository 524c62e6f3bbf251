import { expect, test } from 'vitest';
import { openTiming, type RunTiming } from '../../src/cli/open-timing.ts';

/** A timing over a clock that stands where the test puts it. */
function timingAt(start: number): { readonly timing: RunTiming; readonly clock: { ms: number } } {
  const clock = { ms: start };
  return { timing: openTiming(() => clock.ms), clock };
}

async function printed(timing: RunTiming, isDetailed = true): Promise<readonly string[]> {
  let text = '';
  await timing.print({ isTerminal: false, columns: 80, write: async (part) => void (text += part) }, { isDetailed });
  return text.split('\n').map((line) => line.replace(/ +/g, ' '));
}

test('counts a part inside another one for itself alone', async () => {
  const { timing, clock } = timingAt(10);
  const result = await timing.measureWait('outer', async () => {
    clock.ms += 5;
    const inner = timing.measure('inner', () => {
      clock.ms += 30;
      return 'seen';
    });
    clock.ms += 5;
    return inner;
  });
  clock.ms += 50;
  expect(result).toBe('seen');
  expect(await printed(timing)).toEqual([
    'part ms share times',
    'inner 30.0 30.0 % 1',
    'start 10.0 10.0 % 1',
    'outer 10.0 10.0 % 1',
    'not measured 50.0 50.0 %',
    'total 100.0 100.0 %',
    '',
  ]);
});

test('adds up what happens often, and counts what fails', async () => {
  const { timing, clock } = timingAt(0);
  for (const ms of [1, 2]) timing.measure('rule', () => (clock.ms += ms));
  const failing = (): never => {
    clock.ms += 4;
    throw new Error('boom');
  };
  expect(() => timing.measure('rule', failing)).toThrow('boom');
  await expect(timing.measureWait('wait', async () => failing())).rejects.toThrow('boom');
  expect(await printed(timing)).toEqual([
    'part ms share times',
    'rule 7.0 63.6 % 3',
    'wait 4.0 36.4 % 1',
    'start 0.0 0.0 % 1',
    'not measured 0.0 0.0 %',
    'total 11.0 100.0 %',
    '',
  ]);
});

test('shows the dearest twenty and the sum of the others, all when asked', async () => {
  const { timing, clock } = timingAt(0);
  for (let part = 1; part <= 30; part++) timing.measure(`part ${part}`, () => (clock.ms += part));
  const short = await printed(timing, false);
  expect(short.slice(20)).toEqual([
    'part 11 11.0 2.4 % 1',
    '11 more (--verbose shows them) 55.0 11.8 %',
    'not measured 0.0 0.0 %',
    'total 465.0 100.0 %',
    '',
  ]);
  expect(await printed(timing)).toHaveLength(35);
});
