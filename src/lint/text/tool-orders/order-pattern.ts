/** Something that a line orders to use. */
export interface ToolOrder {
  /** `tool`: a built-in tool by canonical name; `mcp`: a tool or server as written; `other`: a tool of another host; `service`: a service on the web. */
  readonly kind: 'tool' | 'mcp' | 'other' | 'service';
  readonly name: string;
  /** How the line puts it: `named` says the name; the others imply the tool. */
  readonly way: OrderWay;
  /** Where the clause that orders stands in the line. */
  readonly start: number;
  readonly end: number;
  readonly isMeasured: boolean;
}

/** What a line wants to have done, as far as tools go. */
export type OrderWay = 'named' | 'delegation' | 'command' | 'web search' | 'page' | 'site' | 'file' | 'service' | 'endpoint';

/** One form of sentence that needs a tool. Patterns have the flag `g`, no nested quantifiers, and are linear in the length of a line. */
export interface OrderPattern {
  readonly pattern: RegExp;
  /** What the first group has to be, where a pattern alone cannot tell. */
  readonly accepts?: (name: string) => boolean;
  /** True when the findings were read over many files and at least nine of ten are right. */
  readonly isMeasured?: true;
}

/** Where an order may begin: the line, a label, a clause, or what follows a duty. */
export const BEGIN = String.raw`(?:^[*_\x60]{0,3}|[,;:.] [*_]{0,2}|\*\* | [—–-] |\b(?:then|must|always|should|first|finally|please) )`;
/** The same, and behind another deed: "read the diff and run …". */
export const BEGIN_OR_AND = String.raw`(?:${BEGIN}|\band )`;
/** Words in front of a thing. */
export const THE = String.raw`(?:(?:the|an?|all|any|every|each|your|its|this|that|these|those|new|full|whole|entire|existing|complete|relevant|missing|project['’]s|own|local|production|staging) ){0,3}`;
/** A few words that narrow a thing. */
export const FEW = String.raw`(?:[\w'’/.-]{1,25} ){0,3}?`;
/** A name of a program, with or without marks. */
export const NAME = String.raw`[\x60*]{0,2}([A-Za-z][\w.+-]{1,20})\b[\x60*]{0,2}`;

/** A pattern from its parts. */
export function globally(source: string): RegExp {
  return new RegExp(source, 'g');
}
