/** Names of colours that Claude Code does not have, by the one that it has. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    red: ['crimson', 'maroon', 'ruby', 'scarlet'],
    orange: ['amber', 'bronze', 'brown', 'coral', 'salmon'],
    yellow: ['gold', 'lemon'],
    green: ['emerald', 'jade', 'lime', 'mint', 'olive'],
    cyan: ['aqua', 'teal', 'turquoise'],
    blue: ['azure', 'indigo', 'navy', 'sky'],
    purple: ['lavender', 'plum', 'violet'],
    pink: ['fuchsia', 'magenta', 'rose'],
  }).flatMap(([color, names]) => [color, ...names].map((name): [string, string] => [name, color])),
);

/** The hue in degrees at which a colour ends and the next begins. */
const HUES: readonly (readonly [until: number, color: string])[] = [
  [12, 'red'],
  [42, 'orange'],
  [68, 'yellow'],
  [160, 'green'],
  [195, 'cyan'],
  [255, 'blue'],
  [295, 'purple'],
  [342, 'pink'],
  [360, 'red'],
];

/** The colour of Claude Code that comes nearest to a name or to `#rrggbb`; undefined for greys and for what is no colour. */
export function nearestColor(value: string): string | undefined {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(value);
  if (hex !== null) return colorOfHue(hex.slice(1).map((part) => Number.parseInt(part, 16)));
  const words = value.toLowerCase().split(/[^a-z]+/);
  return words.map((word) => NAMES.get(word)).findLast((color) => color !== undefined);
}

function colorOfHue([red = 0, green = 0, blue = 0]: readonly number[]): string | undefined {
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread < most * 0.15) return undefined;
  const hue = 60 * hueSixth({ red, green, blue, most, spread });
  return HUES.find(([until]) => (hue + 360) % 360 < until)?.[1];
}

interface Shades {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly most: number;
  readonly spread: number;
}

function hueSixth({ red, green, blue, most, spread }: Shades): number {
  if (most === red) return (green - blue) / spread;
  return most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
}
