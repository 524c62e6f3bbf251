import type { CheckableBan } from './checkable-ban.ts';

/** "Do not write SQL": nothing but the language is ruled out. */
function language(what: string, words: string, looks: Pick<CheckableBan, 'seen' | 'languages'>): CheckableBan {
  const names = words.replaceAll(' ', '|');
  const named = new RegExp(
    String.raw`\b(?:writ(?:e|ing)|us(?:e|ing)|generat(?:e|ing)|produc(?:e|ing)|emit|return|output|add|ship|fall back to|answer in|switch to) (?:\w{1,12} ){0,2}(?:${names})(?: code| scripts?| snippets?| queries| statements)?(?=$|[,;.]| \()|^(?:no|never|avoid) (?:raw |plain |any )?(?:${names})$`,
  );
  return { what, words, named, ...looks };
}

/** Languages that a rule keeps out, by what no other language looks like. */
export const BANS_ON_LANGUAGES: readonly CheckableBan[] = [
  language('SQL', 'sql', { seen: /\bSELECT\b.{1,120}\bFROM\b|\bINSERT INTO\b|\bDELETE FROM\b|\bUPDATE \w+ SET\b/ }),
  language('Python', 'python', {
    seen: /^\s*(?:def \w+\(.*\):|from [\w.]+ import |import \w+$)|\bpython3? [\w./-]+\.py\b|\bpip install\b/,
  }),
  language('a shell script', 'bash shell', { seen: /^#!\/bin\/(?:ba)?sh|^\s*(?:for \w+ in .{1,60}; do|if \[\[? )|\bbash [\w./-]+\.sh\b/ }),
  language('JavaScript', 'javascript js', { seen: /<script\b|\bdocument\.(?:querySelector|getElementById)\(|\baddEventListener\(/ }),
  language('PowerShell', 'powershell', { seen: /^\s*(?:Get|Set|New|Remove|Invoke)-[A-Z]\w+/ }),
  language('Java', 'java', { seen: /\bpublic (?:static |final )?(?:class|void|interface) \w/ }),
  language('PHP', 'php', { seen: /<\?php\b/ }),
  language('YAML', 'yaml', { seen: /^\s*[\w-]{2,30}:\s*$/, languages: /^ya?ml$/ }),
  language('JSON', 'json', { seen: /^\s*[{[]\s*$|^\s*"[\w-]{1,40}":\s/, languages: /^json[c5l]?$/ }),
  language('XML', 'xml', { seen: /^\s*<\?xml\b|^\s*<\/[\w-]+>\s*$/, languages: /^xml$/ }),
];
