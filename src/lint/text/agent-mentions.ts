import type { AgentDocument, Reference } from '../../model/agent-document.ts';
import type { Certainty } from '../../model/finding.ts';
import { isRoleName } from '../../parse/role-names.ts';

/** The places where a file names one agent. JSON. */
export interface AgentMention {
  readonly [key: string]: string | readonly number[];
  readonly target: string;
  /** The form that most clearly means an agent. */
  readonly form: Reference['form'];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Forms by how clearly they mean an agent that is called, clearest first. */
const FORMS: readonly Reference['form'][] = [
  'collaborator-key',
  'call',
  'file-name',
  'bold-item',
  'hand-off',
  'named',
  'listed',
  'mention',
];

/** The agents that a file names, each once, in source order of their first places. */
export function collectMentions({ references, text }: Pick<AgentDocument, 'references' | 'text'>): readonly AgentMention[] {
  const found = new Map<string, { form: Reference['form']; readonly starts: number[]; readonly ends: number[] }>();
  for (const { kind, target, form, range } of references) {
    if (kind !== 'agent') continue;
    const one = found.get(target) ?? { form, starts: [], ends: [] };
    found.set(target, one);
    if (FORMS.indexOf(form) < FORMS.indexOf(one.form)) one.form = form;
    if (one.starts.at(-1) === range.start) continue;
    one.starts.push(range.start);
    one.ends.push(form === 'file-name' || text.startsWith('.md', range.end) ? range.end + '.md'.length : range.end);
  }
  return [...found].map(([target, mention]) => ({ target, ...mention }));
}

/** False for an `@tag` that says of nobody what he does: "@slow-tests". */
export function mayBeAgent({ form, target }: AgentMention): boolean {
  return form !== 'mention' || isRoleName(target);
}

/** How sure it is that a form calls an agent: an `@name` may be a person or a package. */
export function certaintyOfForm(form: Reference['form']): Certainty {
  if (form === 'mention') return 'possible';
  return form === 'collaborator-key' || form === 'call' ? 'certain' : 'likely';
}
