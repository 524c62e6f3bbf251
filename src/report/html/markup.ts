import { html } from 'htm/preact';
import type { ComponentChild } from 'preact';
import { Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { visibleLines, visibleText } from '../visible-text.ts';

/** Builds elements from a template; every text and attribute in it is escaped. */
export { html };

/** What a component gives: an element, several, or text. */
export type Markup = ComponentChild;

/** The elements as text. */
export function toText(markup: Markup): string {
  return renderToString(h(Fragment, null, markup));
}

/** Text of a file as it may stand on the page: nothing in it hides, turns or moves; tabs stay. */
export function shown(text: string): string {
  return visibleLines(text);
}

/** A message, in which backticks are the only markup. */
export function withCode(message: string): Markup {
  const pieces = visibleText(message).split('`');
  if (pieces.length % 2 === 0) return pieces.join('`');
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : html`<code>${piece}</code>`));
}
