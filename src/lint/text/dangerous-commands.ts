/** Something that a command does to a machine which nobody can take back. */
export interface DangerousCommand {
  readonly kind: 'remoteCode' | 'deletion' | 'rights' | 'disk' | 'bypass';
  /** Matches the whole command; linear, with bounded repetitions. */
  readonly pattern: RegExp;
}

/** The root of the file system, the home folder, or a folder that the system lives in, and nothing below it. */
const ROOT = String.raw`["']?(?:/|~|\$HOME|\$\{HOME\}|/(?:bin|boot|etc|home|lib|opt|root|usr|var|Users|System))/?\*?["']?(?=[\s;&|)\x60]|$)`;
const SHELL = String.raw`(?:sudo (?:-\w{1,3} )?)?(?:/bin/)?(?:ba|z|da|k)?sh\b(?![\w./-])`;

/** One fast look at a file, before each command is looked for. */
export const COMMAND_MARK =
  /curl |wget |\biwr |\birm |Invoke-WebRequest |Invoke-RestMethod |rm -|chmod |mkfs|dd if=|:\(\)|--dangerously-skip-permissions|npx |uvx |bunx |dlx /;

export const DANGEROUS_COMMANDS: readonly DangerousCommand[] = [
  // Whoever answers under the address decides what runs: curl … | sh, sh -c "$(curl …)", bash <(curl …), iwr … | iex
  { kind: 'remoteCode', pattern: new RegExp(String.raw`\b(?:curl|wget)\b[^\n|\x60]{1,300}\|[ \t]{0,3}${SHELL}`, 'g') },
  { kind: 'remoteCode', pattern: /\b(?:ba|z|da|k)?sh\b (?:-c ["']\$\(|<\()[ \t]{0,3}(?:curl|wget)\b[^\n`]{1,300}\)/g },
  {
    kind: 'remoteCode',
    pattern: /\b(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b[^\n|`]{1,300}\|[ \t]{0,3}(?:iex|Invoke-Expression)\b/gi,
  },
  { kind: 'deletion', pattern: new RegExp(String.raw`\brm (?:-[a-zA-Z-]{1,20} ){1,4}${ROOT}`, 'g') },
  { kind: 'rights', pattern: new RegExp(String.raw`\bchmod (?:-R )?0?777 (?:-R )?${ROOT}`, 'g') },
  // The first disk of a machine; another one may be a fresh volume for data.
  {
    kind: 'disk',
    pattern:
      /\b(?:mkfs(?:\.\w{1,10})? (?:-\w{1,10} ){0,4}|dd if=\S{1,80} of=)\/dev\/(?:(?:sd|hd|vd|xvd)a|nvme0n1|mmcblk0|r?disk0)\w{0,10}/g,
  },
  { kind: 'disk', pattern: /:\(\) ?\{ ?:\|:& ?\};:/g },
  // The user is no longer asked, for nothing
  { kind: 'bypass', pattern: /\bclaude\b[^\n`]{0,120}--dangerously-skip-permissions\b/g },
];

/** A package that is fetched and run by a name that a replacement left behind. */
export const LEFT_OVER_PACKAGE =
  /\b(?:npx|uvx|bunx|pnpm dlx|yarn dlx) (?:(?:-y|--yes) )?(removed|redacted|deleted|undefined|null|none|replaced|censored|omitted|unknown|scrubbed)(?:@\w{1,20})?(?=[\s`]|$)/g;
