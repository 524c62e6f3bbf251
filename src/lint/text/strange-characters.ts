import type { AgentDocument } from '../../model/agent-document.ts';
import { oncePer } from '../../model/once-per.ts';

const STRANGE = /[^\t\n\r -~]+/g;

/** The runs of characters that no keyboard of the United States has, one after the other with a blank between: a thousandth of most texts. */
export const strangeCharacters = oncePer(({ text }: AgentDocument): string => (text.match(STRANGE) ?? []).join(' '));
