import { defineFileRule } from '../../define-rule.ts';

const defaults: { readonly characters: number } = { characters: 1_024 };

/** Claude Code puts every description into every session, whole: a long one costs each of them and blurs the choice. */
export default defineFileRule({
  id: 'frontmatter/long-description',
  meta: {
    summary: 'Limit the length of a description, which every session pays for',
    severity: 'warning',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    long: 'Unexpected `description` of {characters} characters, about {tokens} tokens in every session, expected at most {most}',
    examples:
      'Unexpected `description` of {characters} characters, about {tokens} tokens in every session, expected at most {most}; {share} % of it is examples',
  },
  defaults,
  check({ document, load, options, report }) {
    const { frontmatter, triggers, text } = document;
    if (load.as === null || frontmatter.kind !== 'read' || load.as.description.length <= options.characters) return;
    const at = frontmatter.rangeOf('/description', 'key') ?? frontmatter.open;
    const whole = frontmatter.rangeOf('/description', 'value');
    const { length } = load.as.description;
    // Claude Code itself counts three characters a token in its list of agents.
    const data = { characters: length, tokens: Math.ceil(length / 3), most: options.characters };
    const examples = triggers.filter(({ source }) => source === 'example').reduce((sum, { range }) => sum + range.end - range.start, 0);
    const size = whole === undefined ? 0 : text.slice(whole.start, whole.end).trim().length;
    const share = size === 0 ? 0 : Math.round((100 * examples) / size);
    if (share < 10) report({ at, messageId: 'long', data });
    else report({ at, messageId: 'examples', data: { ...data, share } });
  },
});
