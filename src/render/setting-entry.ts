import type { Json } from '../model/json.ts';
import type { Origin, TracedText } from '../model/origin.ts';

/** One setting of a rendered agent, with the origins of key and value. */
export type SettingEntry = { readonly key: string; readonly keyOrigin: Origin } & (
  { readonly kind: 'text'; readonly text: TracedText } | { readonly kind: 'value'; readonly value: Json; readonly origin: Origin }
);
