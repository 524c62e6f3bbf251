import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Range } from '../../../model/range.ts';
import { matchesOf } from '../matches-of.ts';
import type { MeasuredLine } from './measured-line.ts';

/** `max_execution_time: 600`, `cache-ttl-seconds = 300`: a name of two words and more, and a number with at most a unit. */
const SETTING =
  /^[ \t]{0,12}(?:- )?["']?([a-z][a-z0-9_-]{3,60})["']? ?[:=] ?["']?(\d{1,9}(?:\.\d{1,4})?) ?(ms|s|m|h|d|min|[kmgt]b|%)?["']?,?[ \t]*(?:#.{0,80})?$/gim;
/** Spares most front matters. */
const MAY_SET = /[:=] ?["']?\d/;
const SETTINGS_LANGUAGE = /^(?:ya?ml|toml|ini|env|properties|conf|hcl)$/i;
/** What a key's last words say about the unit; seconds where it says nothing more. */
const UNIT_WORDS = /(?:^| )(ms|millis|milliseconds|s|secs?|seconds|mins?|minutes|hours?|days|weeks|[kmg]b|bytes|percent|pct)$/;
const TIMES = /(?:^| )(?:time|timeout|interval|ttl|delay|duration|expiry|expiration)$/;
/** Such figures may as well be milliseconds. */
const THOUSAND = 1000;
const MOST_SETTINGS = 200;

/** Settings of the front matter and of settings files, in the words of their names; JSON mostly shows how far work has come. */
export function settingLines({ frontmatter, codeBlocks, text }: AgentDocument): readonly MeasuredLine[] {
  const blocks = codeBlocks.filter(({ language }) => language !== undefined && SETTINGS_LANGUAGE.test(language)).map(({ range }) => range);
  const ranges = frontmatter.kind === 'read' ? [frontmatter.yaml, ...blocks] : blocks;
  return ranges.flatMap((range, index) => settingsIn(text, range, `settings ${index}`)).slice(0, MOST_SETTINGS);
}

function settingsIn(text: string, { start, end }: Range, list: string): readonly MeasuredLine[] {
  const source = text.slice(start, end);
  return (MAY_SET.test(source) ? matchesOf(SETTING, source) : []).flatMap((match): readonly MeasuredLine[] => {
    const [whole, key = '', value = '', written] = match;
    const name = key
      .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
      .replaceAll(/[_-]/g, ' ')
      .toLowerCase();
    if (!name.includes(' ')) return [];
    const unit = written ?? unitOf(name, Number(value));
    if (unit === undefined) return [];
    const at = { start: start + match.index, end: start + match.index + whole.trimEnd().length };
    const plain = name.replace(UNIT_WORDS, '');
    return [{ text: `${plain}: ${value} ${unit}`, range: at, source: 'sample', list, leading: () => '', mayBeBare: false }];
  });
}

function unitOf(name: string, value: number): string | undefined {
  const unit = UNIT_WORDS.exec(name)?.[1];
  if (unit !== undefined) return unit.replace(/^millis$/, 'ms').replace('pct', 'percent');
  return TIMES.test(name) && value % THOUSAND !== 0 ? 'seconds' : undefined;
}
