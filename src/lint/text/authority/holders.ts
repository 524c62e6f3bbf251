import { singularOf } from '../statements/stem-of.ts';

/** Who may decide. Data and its reading: the agent itself, people by what they are, other agents by name. */
const SELF = /\b(?:you|yourself|this agent|the agent|itself|here|i|myself)\b/;
/** An agent's name ends in what it is. */
const NAMED =
  /\b[a-z][a-z0-9]{1,20}(?:-[a-z0-9]{1,20}){0,4}-(?:[a-z]{2,14}(?:er|or|ist|ian)|architect|expert|pro|agent|lead|specialist|analyst|ops|guru)\b/g;
const ROLES: ReadonlyMap<string, string> = new Map(
  [
    'user human requester person people customer client caller operator',
    'stakeholder sponsor',
    'owner',
    'lead leader leadership',
    'manager management director executive',
    'architect',
    'reviewer approver',
    'maintainer',
    'team committee board council group majority',
    'engineer developer programmer',
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

/** Who is named in a few words; none where nobody is. */
export function holdersIn(text: string): readonly string[] {
  const named = text.match(NAMED) ?? [];
  const rest = named.reduce((left, name) => left.replace(name, ''), text);
  const roles = rest.split(/[^a-z]+/).flatMap((word) => ROLES.get(word) ?? ROLES.get(singularOf(word)) ?? []);
  return [...(SELF.test(rest) ? ['self'] : []), ...named, ...roles];
}

/** True where no one holds both: a named agent is also what its name ends in. */
export function areOthers(some: readonly string[], others: readonly string[]): boolean {
  return !some.some((one) => others.some((other) => one === other || one.endsWith(`-${other}`) || other.endsWith(`-${one}`)));
}
