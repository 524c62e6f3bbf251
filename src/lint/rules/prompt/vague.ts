import { defineFileRule } from '../../define-rule.ts';
import { instructionsOf } from '../../text/instructions.ts';
import { isVague } from '../../text/vague-words.ts';

/** "Be thorough" holds for every answer and for none: nobody can say afterwards whether the agent did it. */
export default defineFileRule({
  id: 'prompt/vague',
  meta: {
    summary: 'Disallow instructions that leave nothing to check',
    severity: 'info',
    certainty: 'possible',
    recommended: false,
    since: '0.1.0',
    language: 'en',
  },
  messages: {
    vague: 'Unexpected instruction `{text}`, expected one that says what to do: nobody can check this one',
  },
  defaults: {},
  check({ document, report }) {
    const instructions = instructionsOf(document);
    instructions.forEach(({ text, range, listDepth }, index) => {
      const isExplained = (instructions[index + 1]?.listDepth ?? 0) > listDepth;
      if (!isExplained && isVague(text)) report({ at: range, messageId: 'vague', data: { text } });
    });
  },
});
