import { isJsonObject, ownValue, pointerSteps } from '../model/json.ts';
import type { Json } from '../model/json.ts';

/** The value at a JSON pointer; undefined where nothing is. */
export function valueAt(value: Json, pointer: string): Json | undefined {
  let found: Json | undefined = value;
  for (const step of pointerSteps(pointer)) {
    if (Array.isArray(found)) found = found[Number(step)];
    else found = isJsonObject(found) ? ownValue(found, step) : undefined;
  }
  return found;
}
