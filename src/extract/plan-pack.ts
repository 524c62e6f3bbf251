import { LIST_PARTS } from '../compose/rule-address.ts';
import type { ListPart } from '../model/rule-pack.ts';
import type { BlockShape } from './block-shape.ts';
import type { Fit } from './slot-model.ts';

/** What a pack will hold, as templates. */
export interface PackPlan {
  readonly layout: string | undefined;
  readonly preamble: string | undefined;
  readonly trailer: string | undefined;
  readonly lists: Readonly<Record<ListPart, readonly string[]>>;
  readonly rules: readonly PlannedRule[];
}

export interface PlannedRule {
  readonly n: number;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly body: readonly string[];
}

/** Chooses what goes into the pack: parts and rules that half of the agents have, as long as most of them have them. */
export function planPack(shapes: readonly BlockShape[], fit: Fit): PackPlan {
  const isCommon = (count: number): boolean => count >= 2 && count * 2 >= shapes.length;
  const templateAt = (address: string): string | undefined => fit.templates.get(address)?.text;
  const many = (sizes: readonly number[]): number =>
    isCommon(sizes.filter((size) => size > 0).length) ? commonest(sizes.filter((size) => size > 0)) : 0;
  const textsUnder = (address: string, size: number): readonly string[] =>
    Array.from({ length: size }, (_, index) => templateAt(`${address}.${index + 1}`) ?? '').filter((text) => text !== '');
  const single = (address: 'preamble' | 'trailer'): string | undefined =>
    isCommon(shapes.filter((shape) => shape[address] !== undefined).length) ? templateAt(address) : undefined;
  const listOf = (part: ListPart): readonly string[] => textsUnder(part, many(shapes.map(({ lists }) => lists[part].length)));
  const numbers = [...new Set(shapes.flatMap(({ rules }) => rules.map(({ n }) => n)))].toSorted((a, b) => a - b);
  const rules = numbers.flatMap((n): readonly PlannedRule[] => {
    const own = shapes.flatMap((shape) => shape.rules.filter((rule) => rule.n === n));
    const title = templateAt(`${n}.title`);
    if (!isCommon(own.length) || title === undefined) return [];
    const hasSubtitle = own.filter(({ subtitle }) => subtitle !== undefined).length * 2 > own.length;
    const subtitle = hasSubtitle ? templateAt(`${n}.subtitle`) : undefined;
    return [{ n, title, subtitle, body: textsUnder(String(n), commonest(own.map(({ body }) => body.length))) }];
  });
  const [steps, additional, response] = LIST_PARTS.map(listOf);
  return {
    layout: templateAt('layout'),
    preamble: single('preamble'),
    trailer: single('trailer'),
    lists: { pre_execution: steps ?? [], additional: additional ?? [], violation_response: response ?? [] },
    rules,
  };
}

/** The number that stands there most often; of equal ones the smaller. */
function commonest(sizes: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts].toSorted(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 0;
}
