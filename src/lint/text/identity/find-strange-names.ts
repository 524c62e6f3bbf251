import type { AgentDocument } from '../../../model/agent-document.ts';
import { shiftRange, type Range } from '../../../model/range.ts';
import { matchesOf } from '../matches-of.ts';
import { linesLike } from '../words/line-query.ts';
import type { OwnAgent } from './own-agent.ts';
import { ROLE_WORDS } from './role-words.ts';

/** A name by which an agent calls itself, and which is not its own. */
export interface StrangeName {
  readonly at: Range;
  readonly written: string;
}

/** What an agent sends about itself: `"agent": "page-designer"`. */
const SENDER =
  /"(?:agent|agent_name|agent_id|requesting_agent|from_agent|source_agent|reporting_agent)"\s{0,4}:\s{0,4}"([a-z][a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){1,5})"/g;
/** "Sign off as `page-designer`", "You are page-designer". */
const CALLED =
  /\b(?:sign(?: off)?|identify yourself|introduce yourself|announce yourself|present yourself|register|report back|respond|answer|log in|post|commit) (?:[a-z]{1,12} ){0,2}as (?:the )?[`*"]{0,3}([a-z][a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){1,5})\b|\b(?:you are|your (?:agent )?(?:name|id) is|call yourself) (?:the )?[`*"]{0,3}([a-z][a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){1,5})[`*"]{0,3}(?= agent\b|[.,;]|$)/gi;
const CALLING = linesLike(CALLED);
/** Placeholders, and names of who comes next. */
const NO_NAME = /^(?:agent|your|next|target|example|some|other|sub)-|-(?:name|id|identifier)$/;
/** Words of a state, or of what somebody is doing, joined by a hyphen: "read-only", "pattern-matching". */
const NO_AGENT = /[A-Z]|(?:ing|ed|only|free|based|driven|first|aware|friendly|ready|oriented|agnostic|minded)$/;
/** Samples with more senders tell of a conversation. */
const MOST_SENDERS = 1;

/** Names under which an agent reports, where they share no word with its own. */
export function findStrangeNames(document: AgentDocument, own: OwnAgent): readonly StrangeName[] {
  const { text, body, statements, codeBlocks, path } = document;
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
  const mine = wordsOf(`${own.text} ${stem}`);
  const isStrange = (name: string): boolean => {
    const words = wordsOf(name);
    return !NO_NAME.test(name) && !NO_AGENT.test(name) && words.size > 0 && [...words].every((word) => !mine.has(word));
  };
  const senders = codeBlocks.flatMap((block) => {
    const source = text.slice(block.range.start, block.range.end);
    return source.includes('agent') ? matchesOf(SENDER, source).map((match) => placeOf(match, block.range.start)) : [];
  });
  const strange = senders.filter(({ written }) => isStrange(written));
  const names = new Set(strange.map(({ written }) => written));
  const called = CALLING.of(document).flatMap((index) => {
    const { text: line = '', range = body, kind = 'row', isQuoted } = statements[index] ?? {};
    if (kind === 'row' || isQuoted === true || range.start < body.start || !line.includes('-')) return [];
    return matchesOf(CALLED, line).map((match) => placeOf(match, range.start));
  });
  return [...(names.size > MOST_SENDERS ? [] : strange.slice(0, 1)), ...called.filter(({ written }) => isStrange(written))];
}

function placeOf(match: RegExpExecArray, offset: number): StrangeName {
  const written = match[1] ?? match[2] ?? '';
  return { at: shiftRange({ start: match.index, end: match.index + match[0].length }, offset), written };
}

/** The words of a name that say what its agent is for. */
function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '' && !ROLE_WORDS.has(word)),
  );
}
