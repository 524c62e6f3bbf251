import { isJsonObject, ownValue } from '../model/json.ts';
import type { Json } from '../model/json.ts';

/** True when two readings of one YAML source mean the same; the order of keys means nothing. */
export function isSameValue(a: Json, b: Json): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item: Json, index) => isSameItem(item, b[index]));
  if (isJsonObject(a)) {
    if (!isJsonObject(b) || Object.keys(a).length !== Object.keys(b).length) return false;
    return Object.entries(a).every(([key, value]) => isSameItem(value, ownValue(b, key)));
  }
  return Object.is(plain(a), plain(b));
}

function isSameItem(a: Json, b: Json | undefined): boolean {
  return b !== undefined && isSameValue(a, b);
}

/** Infinity and NaN are no JSON; the strict reading holds them as text. */
function plain(value: Json): Json {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
