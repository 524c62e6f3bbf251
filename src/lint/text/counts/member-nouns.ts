/**
 * Nouns for the parts of a whole and, below, for the members of any list: one row a class of nouns that people use for one another,
 * singular. A noun may stand in several rows.
 */
const PART_NOUNS: readonly string[] = [
  // What is done one after another.
  'step stage phase part pass milestone round',
  // What is ranked.
  'level tier band severity grade priority class rating rank bucket',
  // What binds.
  'principle rule guideline tenet pillar commandment law value standard norm policy',
  // Where something runs.
  'platform system target environment os',
  // What something may look like.
  'format type variant mode style kind form',
  // Parts of a text or a thing.
  'section chapter heading part block',
  'component module element part piece layer',
  // What is looked at.
  'area domain dimension aspect category field topic theme pillar perspective',
];
const MEMBER_NOUNS: readonly string[] = [
  ...PART_NOUNS,
  'criterion check question item point requirement condition gate test',
  'metric kpi indicator measure signal',
  // What is made.
  'deliverable output artifact artefact document report result',
  // What somebody does or can do.
  'responsibility duty task job role function',
  'capability competency skill strength specialty',
  'agent specialist subagent expert reviewer teammate worker',
  // Ways and means.
  'strategy approach technique method tactic pattern',
  'option choice alternative',
  'tool utility command',
  'goal objective aim',
  'risk threat hazard',
  'source channel',
  'framework library',
  'database store',
];

/** Kinds of members that are known by name, with the nouns for them. */
const KNOWN_MEMBERS: readonly { readonly nouns: string; readonly members: string }[] = [
  {
    nouns: 'level tier band severity grade priority class rating rank bucket impact',
    members:
      'critical blocker high medium moderate low major minor trivial severe info informational warning error suggestion nit p0 p1 p2 p3 p4 sev1 sev2 sev3 sev4 s1 s2 s3 s4 urgent',
  },
  { nouns: 'platform system target os', members: 'ios android macos linux windows web tvos watchos visionos ipados' },
  { nouns: 'environment stage', members: 'development dev local test testing qa staging uat preview preproduction production prod' },
  { nouns: 'language', members: 'python javascript typescript java kotlin swift go golang rust ruby php scala elixir csharp cpp' },
  { nouns: 'provider cloud platform', members: 'aws azure gcp digitalocean' },
  { nouns: 'browser', members: 'chrome firefox safari edge opera' },
  { nouns: 'network channel platform', members: 'instagram twitter x tiktok linkedin facebook youtube pinterest reddit threads' },
];

const ROWS = rowsByWord(MEMBER_NOUNS);
const KINDS = rowsByWord(KNOWN_MEMBERS.map(({ members }) => members));

function rowsByWord(rows: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const word of row.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  });
  return byWord;
}

/** True for a noun of which a file has a fixed number, whether it lists them or not; singular. */
export function isPartNoun(noun: string): boolean {
  return (ROWS.get(noun)?.[0] ?? PART_NOUNS.length) < PART_NOUNS.length;
}

/** True for a noun that is usually said of the members of a list; singular. */
export function isMemberNoun(noun: string): boolean {
  return ROWS.has(noun);
}

/** Whether two singular nouns may count the same things. */
export function mayCountSame(noun: string, other: string): boolean {
  if (noun === other) return true;
  const rows = ROWS.get(other) ?? [];
  return (ROWS.get(noun) ?? []).some((row) => rows.includes(row));
}

/** The nouns for a list by its members, in lower case: "critical, high, low" are levels; none where they are not all of one known kind. */
export function nounsForMembers(members: readonly string[]): readonly string[] {
  const [first = []] = members.map((member) => KINDS.get(member) ?? []);
  const kind = first.find((row) => members.every((member) => KINDS.get(member)?.includes(row) === true));
  return kind === undefined ? [] : (KNOWN_MEMBERS[kind]?.nouns.split(' ') ?? []);
}
