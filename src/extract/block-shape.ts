import type { ListPart } from '../model/rule-pack.ts';

/** A rule block cut into the texts that a rule pack can hold, and the layout that puts them together again. */
export interface BlockShape {
  readonly layout: string;
  readonly preamble: string | undefined;
  readonly trailer: string | undefined;
  readonly lists: Readonly<Record<ListPart, readonly string[]>>;
  /** Marks of the lists and of the rules' bodies; empty for paragraphs. */
  readonly marks: Readonly<Record<ListPart | 'body', string>>;
  /** Numbers rise. */
  readonly rules: readonly ShapeRule[];
}

export interface ShapeRule {
  readonly n: number;
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly body: readonly string[];
}

/** Why a block has no shape. */
export interface NoShape {
  readonly reason: string;
}

/** Every text of a block by its address in a rule pack: `layout`, `preamble`, `pre_execution.4`, `7.title`, `7.3` and so on. */
export function textsByAddress(shape: BlockShape): ReadonlyMap<string, string> {
  const texts = new Map<string, string>([['layout', shape.layout]]);
  const add = (address: string, text: string | undefined): void => void (text === undefined || texts.set(address, text));
  add('preamble', shape.preamble);
  add('trailer', shape.trailer);
  for (const [part, list] of Object.entries(shape.lists)) list.forEach((text, index) => add(`${part}.${index + 1}`, text));
  for (const { n, title, subtitle, body } of shape.rules) {
    add(`${n}.title`, title);
    add(`${n}.subtitle`, subtitle);
    body.forEach((text, index) => add(`${n}.${index + 1}`, text));
  }
  return texts;
}

/** Number of list entries and items of rules. */
export function countItems(shape: BlockShape): number {
  const lists = Object.values(shape.lists).reduce((sum, list) => sum + list.length, 0);
  return shape.rules.reduce((sum, { body }) => sum + body.length, lists);
}
