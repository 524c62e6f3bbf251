import { plainText } from '../model/origin.ts';
import type { Origin, TracedText } from '../model/origin.ts';
import type { TextBuilder } from './text-builder.ts';
import { closeScalar, openScalar, styleOf, writeKey, writePart } from './write-yaml.ts';

/** Writes a line of front matter whose text comes from more than one place. */
export function writeTextField(
  { key, keyOrigin, text }: { readonly key: string; readonly keyOrigin: Origin; readonly text: TracedText },
  builder: TextBuilder,
): void {
  const style = styleOf(plainText(text));
  builder.add(`${writeKey(key)}:`, keyOrigin);
  builder.generate(openScalar(style), 'separator');
  for (const piece of text) builder.add(writePart(piece.text, style), piece.origin);
  builder.generate(`${closeScalar(style)}\n`, 'separator');
}
