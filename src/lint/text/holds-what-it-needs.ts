/** Whether a text in lower case has one of the words without which a pattern has no match; true where there are none. */
export function holdsWhatItNeeds(lower: string, { needs }: { readonly needs: readonly string[] }): boolean {
  return needs.length === 0 || needs.some((words) => lower.includes(words));
}
