/** FNV-1a: where a hash begins, and what it is multiplied by. */
export const FNV_START = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;

/** A 32-bit hash (FNV-1a). */
export function hashText(text: string, seed: number): number {
  let hash = FNV_START ^ seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return mix(hash);
}

/** Spreads every bit over all bits. */
export function mix(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const full = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return full ^ (full >>> 16);
}
