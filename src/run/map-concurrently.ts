/** Maps items in their order with at most `most` of them under way at once. The first failure ends it. */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  most: number,
  map: (item: Item, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results.set(index, await map(item, index));
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, work));
  return [...results].toSorted(([a], [b]) => a - b).map(([, result]) => result);
}
