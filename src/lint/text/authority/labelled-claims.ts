import type { AgentDocument } from '../../../model/agent-document.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';
import { holdersIn } from './holders.ts';

/** What the label of a line adds to its clause: a claim read to the end, or the text with its subject. */
type Labelled =
  | { readonly kind: 'say' | 'part'; readonly groups: { readonly matter: string; readonly holder: string }; readonly text?: undefined }
  | { readonly groups?: undefined; readonly text: string };

/** "For invoices: recommend `invoice-specialist`". */
const FOR_MATTER = /^(?:for|on|about|with) (.{3,110})$/;
const TAKES_IT =
  /^(?:recommend|use|call|invoke|delegate to|hand (?:it )?(?:off |over )?to|defer to|ask|consult|escalate to|go to|refer to|route to|contact)s?\b(?: using| to)? (?<holder>(?:the )?[a-z][\w -]{2,50})/;
/** "Budget approval: finance". */
const OFFICE = /^(.{3,60}?) (?:approval|sign-?off|decisions?|owner(?:ship)?|approver|authority|arbiter)$/;
const MOST_HOLDER = 90;
const MOST_LABEL = 120;
/** "Quality arbiter: rules on …". */
const ROLE = /^(?:the )?(?:[\w-]{2,20} ){0,3}[\w-]{2,20}$/;
const BEGINS_WITH_DEED =
  /^(?:has|holds|keeps|gets|decides|settles|sets|determines|defines|chooses|picks|selects|owns|controls|approves|ratifies|authori[sz]es|rules on|signs off|arbitrates|is (?:solely )?(?:responsible|accountable|in charge))\b/;
/** Names of agents, one or more. */
const AGENT = /^[a-z][a-z0-9]{1,20}(?:-[a-z0-9.]{1,20}){1,5}(?:(?: \/ | or | and |, )[a-z][a-z0-9]{1,20}(?:-[a-z0-9.]{1,20}){1,5})?$/;
const SOLE = /^(?:the |is the )?(?:sole|only|single|exclusive|one and only) (.{3,110}?)(?=$|[,;(])/;
const WORK = /^(?:for |handles |covers |does )?([a-z][\w',&/ -]{3,110}?)(?=$|[;(])/;
/** True for the few words behind a label. */
export function isBehindLabel({ statements }: AgentDocument, { statement, range, text }: UnderstoodClause): boolean {
  return text.length < MOST_HOLDER && range.start > (statements[statement]?.range.start ?? range.start);
}

/** Reads a clause together with the words of its line in front of it. */
export function labelledClaim({ text, statements }: AgentDocument, clause: UnderstoodClause, said: string): Labelled | undefined {
  const start = statements[clause.statement]?.range.start ?? clause.range.start;
  if (start >= clause.range.start || clause.range.start - start > MOST_LABEL) return undefined;
  const label = text
    .slice(start, clause.range.start)
    .toLowerCase()
    .replaceAll(/[*_`"“”]/g, '')
    .replace(/[\s:—–-]+$/, '')
    .trim();
  if (label === '') return undefined;
  const matter = FOR_MATTER.exec(label)?.[1];
  const holder = matter === undefined ? undefined : TAKES_IT.exec(said)?.groups?.['holder'];
  if (matter !== undefined && holder !== undefined) return { kind: 'part', groups: { matter, holder } };
  const office = OFFICE.exec(label)?.[1];
  if (office !== undefined && said.length < MOST_HOLDER && holdersIn(said).length > 0)
    return { kind: 'say', groups: { matter: office, holder: said } };
  // "**icing-artist**: sole owner of icing"; without a word for it, the work is only handed there.
  if (AGENT.test(label)) {
    const sole = SOLE.exec(said)?.[1];
    if (sole !== undefined) return { kind: 'say', groups: { matter: sole, holder: label } };
    const work = WORK.exec(said)?.[1];
    if (work !== undefined && !BEGINS_WITH_DEED.test(said)) return { kind: 'part', groups: { matter: work, holder: label } };
  }
  return BEGINS_WITH_DEED.test(said) && ROLE.test(label) && holdersIn(label).length > 0 ? { text: `${label} ${said}` } : undefined;
}
