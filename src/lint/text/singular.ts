const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['criteria', 'criterion'],
  ['people', 'person'],
  ['children', 'child'],
  ['indices', 'index'],
  ['matrices', 'matrix'],
  ['analyses', 'analysis'],
  ['hypotheses', 'hypothesis'],
]);

/** True for a word that ends like an English plural. */
export function isPlural(word: string): boolean {
  return IRREGULAR.has(word.toLowerCase()) || /[^siu'’]s$/i.test(word);
}

/** The singular of an English noun, in lower case. */
export function singularOf(noun: string): string {
  const word = noun.toLowerCase();
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (!isPlural(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ss|x|ch|sh|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
