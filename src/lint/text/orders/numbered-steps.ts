import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Range } from '../../../model/range.ts';
import { readOutline } from '../outline/read-outline.ts';
import { stepsIn } from './read-orders.ts';

/** Steps that a file numbers, in order. */
export interface StepList {
  readonly steps: readonly { readonly words: ReadonlySet<string>; readonly range: Range }[];
}

const NUMBERED = /^(?:(?:step|phase|stage) )?\d{1,2}(?:[.):–—-]|\s|$)/i;
const FEWEST = 2;
const ARROW = /\s(?:→|->|=>|➜)\s/;
/** "Workflow: draft → check → print" names the chain first. */
const CHAIN_NAME = /^[^:→]{1,40}:[*_]{0,2}\s/;
const MOST_CHAIN = 300;
const MOST = 40;
/** What a step does stands in its first words, before a colon or a dash. */
const NAME = /^\**(?<name>[^:.;(–—]{3,60})/;

/** Numbered headings and numbered lists of two steps and more, and chains of three with arrows between. */
export function numberedSteps(document: AgentDocument): readonly StepList[] {
  const { children, nodes } = readOutline(document);
  const headings = [...children.values()].map((group) =>
    group.flatMap((index) => {
      const section = document.sections[index];
      return section === undefined || !NUMBERED.test(section.title)
        ? []
        : [{ words: nameOf(section.title.replace(NUMBERED, '')), range: section.titleRange }];
    }),
  );
  const lists = new Map<string, { words: ReadonlySet<string>; range: Range }[]>();
  const chains: StepList['steps'][] = [];
  for (const { statement, lead } of nodes) {
    const parts = statement.isQuoted || statement.text.length > MOST_CHAIN ? [] : statement.text.replace(CHAIN_NAME, '').split(ARROW);
    if (parts.length > FEWEST) chains.push(parts.map((part) => ({ words: nameOf(part), range: statement.range })));
    if (statement.number === undefined || statement.isQuoted || statement.listDepth !== 1) continue;
    const key = `${statement.section} ${lead}`;
    const step = { words: nameOf(statement.text), range: statement.range };
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [step]);
    else if (list.length < MOST) list.push(step);
  }
  return [...headings, ...lists.values(), ...chains]
    .filter(({ length }) => length >= FEWEST)
    .slice(0, MOST)
    .map((steps) => ({ steps }));
}

function nameOf(text: string): ReadonlySet<string> {
  return stepsIn(NAME.exec(text.trim())?.groups?.['name'] ?? '');
}
