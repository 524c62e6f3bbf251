/** Any JSON value. What crosses a worker, a cache or a schema has this type. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object: keys in source order. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Narrows to a mapping: not a list, not null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own value of a key, never one inherited from `Object.prototype`. */
export function ownValue(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Escapes one step of a JSON pointer (RFC 6901). */
export function pointerStep(key: string | number): string {
  return String(key).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Splits a JSON pointer (RFC 6901) into its unescaped steps; `''` is the whole document. */
export function pointerSteps(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
