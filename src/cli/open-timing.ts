import type { Timing } from '../model/timing.ts';
import type { OutputStream } from './terminal.ts';

/** Rows that are printed where not all are wanted. */
const MOST_ROWS = 20;

/** What the parts of one run took. */
export interface RunTiming extends Timing {
  /** Prints the parts as a table, the dearest first, with what was not measured and the sum. */
  print(stream: OutputStream, options: { readonly isDetailed: boolean }): Promise<void>;
}

interface Part {
  ms: number;
  times: number;
}

/** Measures a run by a clock of milliseconds that began with the process. */
export function openTiming(now: () => number): RunTiming {
  const parts = new Map<string, Part>();
  /** Milliseconds that belong to a part already. */
  let spent = 0;
  const add = (name: string, ms: number): void => {
    const part = parts.get(name) ?? { ms: 0, times: 0 };
    part.ms += ms;
    part.times++;
    parts.set(name, part);
    spent += ms;
  };
  add('start', now());
  /** Begins to measure; what is called in the end adds what no part inside has taken. */
  const begin = (name: string): (() => void) => {
    const start = now();
    const before = spent;
    return () => add(name, now() - start - (spent - before));
  };
  return {
    measure(name, run) {
      const end = begin(name);
      try {
        return run();
      } finally {
        end();
      }
    },
    async measureWait(name, run) {
      const end = begin(name);
      try {
        return await run();
      } finally {
        end();
      }
    },
    async print(stream, { isDetailed }) {
      const total = now();
      const rows = [...parts].toSorted(([, a], [, b]) => b.ms - a.ms);
      const shown = isDetailed ? rows : rows.slice(0, MOST_ROWS);
      await stream.write(formatTable(withRest(shown, { count: rows.length - shown.length, spent, total }), total));
    },
  };
}

type Row = readonly [name: string, part: { readonly ms: number; readonly times?: number }];

function withRest(
  shown: readonly Row[],
  { count, spent, total }: { readonly count: number; readonly spent: number; readonly total: number },
): readonly Row[] {
  const ms = spent - shown.reduce((sum, [, part]) => sum + part.ms, 0);
  const others: readonly Row[] = count === 0 ? [] : [[`${count} more (--verbose shows them)`, { ms }]];
  return [...shown, ...others, ['not measured', { ms: total - spent }], ['total', { ms: total }]];
}

function formatTable(rows: readonly Row[], total: number): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, { ms, times }]) => {
    const share = total === 0 ? 0 : (100 * ms) / total;
    return formatLine(width, [name, ms.toFixed(1), `${share.toFixed(1)} %`, times === undefined ? '' : String(times)]);
  });
  return [formatLine(width, ['part', 'ms', 'share', 'times']), ...lines, ''].join('\n');
}

function formatLine(width: number, [name, ms, share, times]: readonly [string, string, string, string]): string {
  return `${name.padEnd(width)} ${ms.padStart(10)} ${share.padStart(8)} ${times.padStart(8)}`.trimEnd();
}
