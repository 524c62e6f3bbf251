/** Words that are remembered; whoever reads more forgets the first ones, so that hostile files fill no memory. */
const MOST_WORDS = 20_000;

/** The same function of a word, which works out a word of the language once, not at every place where it stands. */
export function oncePerWord<Value>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before.value;
    const value = read(word);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, { value });
    return value;
  };
}
