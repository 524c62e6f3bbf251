import { compareText } from '../model/finding.ts';

/** Of some texts the one whose words stand in most of the others: the best draft where no wording prevails. */
export function mostTypical(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  const wordsOf = (text: string): readonly string[] => [...new Set(text.split(' '))];
  for (const text of texts) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best = { text: texts[0] ?? '', score: -1 };
  for (const text of texts) {
    const words = wordsOf(text);
    const score = words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / words.length;
    if (score > best.score || (score === best.score && compareText(text, best.text) < 0)) best = { text, score };
  }
  return best.text;
}
