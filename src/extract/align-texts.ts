/** How an agent's list comes out of the pack's. Numbers count the pack's texts from 1. */
export interface ListChanges {
  readonly override: ReadonlyMap<number, string>;
  readonly omit: readonly number[];
  readonly append: readonly string[];
  /** Texts that the pack gives as they are. */
  readonly same: number;
}

/** What becomes of one text of the pack. */
type Fate = { readonly kind: 'same' | 'gone' } | { readonly kind: 'changed'; readonly text: string };

/**
 * Finds the changes that make one list of another: what both have keeps its order, what stands between is replaced in
 * pairs, what is left of the pack's is omitted. Layers cannot put a text between two others: such a text joins the one
 * before it, or after it at the beginning, by `join`. Without `join`, texts are paired by their places.
 */
export function alignTexts(
  pack: readonly string[],
  own: readonly string[],
  join: ((texts: readonly string[]) => string) | undefined,
): ListChanges {
  const anchors = join === undefined ? equalPairs(pack, own) : anchorsOf(pack, own);
  const fates: Fate[] = pack.map(() => ({ kind: 'gone' }));
  let append: readonly string[] = [];
  let from = { pack: 0, own: 0 };
  for (const [packEnd, ownEnd] of [...anchors, [pack.length, own.length] as const]) {
    const room = packEnd - from.pack;
    const texts = own.slice(from.own, ownEnd);
    texts.slice(0, room).forEach((text, index) => (fates[from.pack + index] = { kind: 'changed', text }));
    const surplus = texts.slice(room);
    if (packEnd < pack.length) fates[packEnd] = { kind: 'same' };
    if (packEnd === pack.length) append = surplus;
    else if (surplus.length > 0 && join !== undefined) squeezeIn(surplus, { fates, pack, before: packEnd, join });
    from = { pack: packEnd + 1, own: ownEnd + 1 };
  }
  return {
    override: new Map(fates.flatMap((fate, index) => (fate.kind === 'changed' ? [[index + 1, fate.text] as const] : []))),
    omit: fates.flatMap(({ kind }, index) => (kind === 'gone' ? [index + 1] : [])),
    append,
    same: fates.filter(({ kind }) => kind === 'same').length,
  };
}

function squeezeIn(
  surplus: readonly string[],
  {
    fates,
    pack,
    before,
    join,
  }: {
    readonly fates: Fate[];
    readonly pack: readonly string[];
    readonly before: number;
    readonly join: (texts: readonly string[]) => string;
  },
): void {
  const at = fates.findLastIndex(({ kind }, index) => index < before && kind !== 'gone');
  const host = at === -1 ? before : at;
  const fate = fates[host];
  const text = fate?.kind === 'changed' ? fate.text : (pack[host] ?? '');
  fates[host] = { kind: 'changed', text: join(at === -1 ? [...surplus, text] : [text, ...surplus]) };
}

function equalPairs(pack: readonly string[], own: readonly string[]): readonly (readonly [number, number])[] {
  return pack.flatMap((text, index) => (own[index] === text ? [[index, index] as const] : []));
}

const MOST_CELLS = 250_000;

/** Pairs of indexes whose texts are equal, rising in both lists, as many as there are. */
function anchorsOf(pack: readonly string[], own: readonly string[]): readonly (readonly [number, number])[] {
  if (pack.length * own.length > MOST_CELLS) return equalPairs(pack, own);
  const lengths = Array.from({ length: pack.length + 1 }, () => Array.from({ length: own.length + 1 }, () => 0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = pack.length - 1; row >= 0; row--) {
    const line = lengths[row] ?? [];
    for (let column = own.length - 1; column >= 0; column--) {
      line[column] = pack[row] === own[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const anchors: (readonly [number, number])[] = [];
  let row = 0;
  let column = 0;
  while (row < pack.length && column < own.length) {
    if (pack[row] === own[column]) anchors.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return anchors;
}
