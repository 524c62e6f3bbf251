import { singularOf } from '../statements/stem-of.ts';

/** Who may decide. Data and its reading: the agent itself, people by what they are, other agents by name. */
const SELF = /\b(?:you|yourself|yours|this agent|the agent|itself|here|i|myself|mine|advisor|assistant)\b|^your(?: own)?$/;
/** An agent's name ends in what it is. */
const NAMED =
  /\b[a-z][a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,4}-(?:[a-z]{2,14}(?:er|or|ist|ian)|architect|expert|pro|agent|lead|specialist|analyst|ops|guru)\b/g;
const ROLES: ReadonlyMap<string, string> = new Map(
  [
    'user human requester person people customer client caller operator somebody someone',
    'stakeholder sponsor',
    'owner',
    'lead leader leadership',
    'manager management director executive ceo cto cfo ciso',
    'vendor supplier',
    'community public',
    'arbiter judge referee',
    'codeowners',
    'architect',
    'reviewer approver',
    'maintainer',
    'team committee board council group majority vote quorum consensus',
    'engineer developer programmer on-call',
    'designer',
    'editor',
    'author writer',
    'finance accounting controller',
    'legal lawyer counsel attorney compliance',
    'orchestrator coordinator supervisor',
    'scientist researcher analyst',
    'doctor clinician physician',
    'auditor',
    'tester qa',
    'marketing sales',
  ].flatMap((row) => row.split(' ').map((word, _index, words) => [word, words[0] ?? word] as const)),
);

/** "The planner": whoever does something. */
const ANY_ROLE = /^(?:the|this) (?:[a-z-]{2,20} )?([a-z]{3,20}(?:er|or|ist|ian))$/;

/** One of these stands in every line that names a holder. */
export const HOLDER_WORDS: readonly string[] = [
  ...'you your* this here i my* mine itself *agent *assistant *advisor *er *or *ist *ian *architect *expert *pro *lead *analyst *ops *guru'.split(
    ' ',
  ),
  ...[...ROLES.keys()].map((role) => `${role}*`),
];

/** Who is named in a few words; none where nobody is. */
export function holdersIn(text: string): readonly string[] {
  const named = text.match(NAMED) ?? [];
  const rest = named.reduce((left, name) => left.replace(name, ''), text);
  const roles = rest.split(/[^a-z]+/).flatMap((word) => ROLES.get(word) ?? ROLES.get(singularOf(word)) ?? []);
  const known = [...(SELF.test(rest) ? ['self'] : []), ...named, ...roles];
  const other = known.length > 0 ? undefined : ANY_ROLE.exec(rest.trim())?.[1];
  return other === undefined ? known : [other];
}

/** True where no one holds both: a named agent is also what its name ends in. */
export function areOthers(some: readonly string[], others: readonly string[]): boolean {
  return !some.some((one) => others.some((other) => one === other || one.endsWith(`-${other}`) || other.endsWith(`-${one}`)));
}
