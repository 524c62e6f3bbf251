/** Levels of nesting that are read; more are no honest front matter. */
export const MAX_YAML_DEPTH = 100;

/** The YAML reader is recursive: brackets or indentation beyond any honest depth would exhaust its stack. */
export function nestsTooDeeply(source: string): boolean {
  let open = 0;
  let indent = 0;
  let atLineStart = true;
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    if (code === 0x0a) {
      atLineStart = true;
      indent = 0;
    } else if (atLineStart && (code === 0x20 || code === 0x2d || code === 0x3f)) {
      // Blanks, `-` and `?` open nested block collections.
      if (++indent > 10 * MAX_YAML_DEPTH) return true;
    } else {
      atLineStart = false;
      if (code === 0x5b || code === 0x7b) open++;
      if (code === 0x5d || code === 0x7d) open = Math.max(0, open - 1);
      if (open > MAX_YAML_DEPTH) return true;
    }
  }
  return false;
}
