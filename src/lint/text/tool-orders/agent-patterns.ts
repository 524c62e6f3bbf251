import { BEGIN, BEGIN_OR_AND, globally, type OrderPattern } from './order-pattern.ts';

/** An agent by its name: kebab-case, with or without marks. */
const AGENT = String.raw`[\x60*@]{0,3}\b[a-z][a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){1,5}\b`;
const MARKED_AGENT = String.raw`(?:\*\*|\x60|@)[a-z][a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){1,5}\b`;
const GIVE = String.raw`(?:[hH]and|[pP]ass|[gG]ive|[rR]oute|[sS]end|[fF]orward|[aA]ssign|[dD]ispatch|[eE]scalate|[oO]utsource)`;
const GIVEN = String.raw`(?:handed(?: off| over)?|passed(?: on)?|routed|sent|forwarded|assigned|dispatched|outsourced)`;

/** Words of which each line has one that gives work to another agent. */
export const AGENT_HINT =
  /[dD]elegat|[hH]and|[sS]pawn|[lL]aunch|[dD]ispatch|[iI]nvoke|[cC]all |agent|[pP]ass|[rR]oute|[fF]orward|[aA]ssign|[eE]scalate|ourced|[eE]nlist|[eE]ngage|[sS]ummon|[bB]ring/;

/** Work that only another agent does. */
export const AGENT_PATTERNS: readonly OrderPattern[] = [
  {
    pattern: globally(
      String.raw`${BEGIN_OR_AND}(?:[dD]elegate\b[^.;]{0,80}? to (?:the )?${AGENT}|(?:[sS]pawn|[lL]aunch|[dD]ispatch|[iI]nvoke|[cC]all) (?:the |a |an )?${AGENT}[\x60*]{0,3} (?:sub-?)?agent\b|[iI]nvoke (?:the )?(?:\*\*|@)[a-z]{2,30}-[a-z-]{2,60}\b|(?:[sS]pawn|[lL]aunch|[dD]ispatch) (?:parallel |multiple |several |a )?sub-?agents?\b)`,
    ),
    isMeasured: true,
  },
  // "Layout delegated to **page-designer**", "Delegation of the layout to page-designer".
  { pattern: globally(String.raw`\b(?:[dD]elegated|[dD]elegation\b[^.;]{0,40}?) to (?:the )?${AGENT}`) },
  // To hand work off may mean to tell the caller who goes on.
  { pattern: globally(String.raw`${BEGIN}[hH]and (?:off|over)\b[^.;]{0,80}? to (?:the )?${AGENT}`) },
  { pattern: globally(String.raw`(?:${BEGIN}${GIVE}|\b${GIVEN})\b[^.;]{0,60}? to (?:the )?${AGENT}[\x60*]{0,3} (?:sub-?)?agent\b`) },
  {
    pattern: globally(
      String.raw`(?:${BEGIN}(?:[aA]ssign|[dD]ispatch|[rR]oute|[oO]utsource)|\b(?:assigned|dispatched|outsourced))\b[^.;]{0,60}? to (?:the )?${MARKED_AGENT}`,
    ),
  },
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[hH]ave|[aA]sk|[lL]et|[bB]ring in|[pP]ull in|[cC]all in|[eE]nlist|[eE]ngage|[sS]ummon|[sS]tart|[rR]un) (?:the )?${AGENT}[\x60*]{0,3} (?:sub-?)?agent\b`,
    ),
  },
  { pattern: globally(String.raw`${BEGIN}(?:[sS]pawn|[lL]aunch|[dD]ispatch|[iI]nvoke) ${MARKED_AGENT}`) },
  // "Launch each chosen agent as a subagent", "One sub-agent per module".
  {
    pattern: globally(
      String.raw`${BEGIN}(?:[sS]pawn|[lL]aunch|[dD]ispatch|[sS]tart|[rR]un|[iI]nvoke|[cC]all|[uU]se|[kK]ick off|[fF]ire up|[fF]an out to)\b[^.;]{0,60}\b(?:sub-?agents?|agents in parallel|(?:parallel|worker|child) agents)\b`,
    ),
  },
  // "Dispatch a research agent", "Run a second agent that reviews".
  {
    pattern: globally(
      String.raw`${BEGIN}(?:(?:[sS]pawn|[dD]ispatch|[kK]ick off|[fF]ire up) (?:an?|one|two|three|several|multiple) (?:[a-z-]{1,20} ){0,2}|(?:[sS]tart|[rR]un|[lL]aunch|[uU]se) (?:an?|one|two|three|several|multiple) (?:second|separate|new|fresh|parallel|independent|dedicated) (?:[a-z-]{1,20} )?)agents?\b`,
    ),
  },
  {
    pattern:
      /\bsub-?agents? (?:[a-z]{1,12} ){0,3}(?:spawned|launched|started|dispatched|run)\b|\b(?:spawned|launched|started|dispatched|run) (?:\w{1,12} ){0,3}(?:as|in|by|through|with) (?:an? )?(?:[a-z]{1,12} )?sub-?agents?\b|\b[oO]ne sub-?agent (?:per|for each)\b|\b(?:among|across|between) (?:[a-z]{1,12} ){0,2}(?:sub-?agents|worker agents|parallel agents)\b/g,
  },
];
