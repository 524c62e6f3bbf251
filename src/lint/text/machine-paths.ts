import type { AgentDocument } from '../../model/agent-document.ts';
import type { Certainty } from '../../model/finding.ts';
import type { Range } from '../../model/range.ts';
import { codeBlockAt } from './code-block-at.ts';
import { isPathQuoted } from './path-context.ts';

/** Paths of a file that lead through one folder of one machine. */
export interface MachinePaths {
  /** The folder that only one machine has, as written. */
  readonly folder: string;
  readonly certainty: Certainty;
  /** In source order. */
  readonly places: readonly { readonly path: string; readonly range: Range }[];
}

/** Folders that machines share: those of packages below `/opt`, and users that images and examples have. */
const SHARED_BELOW_OPT: ReadonlySet<string> = new Set(
  `ansible app apps aws bin bitnami cni conda containerd data datadog-agent etc google homebrew ibm intel jboss jdk keycloak lib local
   microsoft miniconda miniconda3 ml nvidia nvim openjdk oracle ros rocm rh sonarqube spark splunk tomcat venv vmware zookeeper`.split(
    /\s+/,
  ),
);
const NOBODY: ReadonlySet<string> = new Set(
  `admin app claude codespace deploy developer ec2-user git jenkins jovyan linuxbrew me myuser name node postgres runner root shared
   someone someuser ubuntu user username vagrant vscode you your-name your-username your-user yourname yourusername alice bob john
   firstname.lastname test example foo`.split(/\s+/),
);
/** Folders of Windows itself, and words of examples. */
const WINDOWS_SHARED = /^(?:windows|program ?files|program|programdata|path|temp|tmp|dir|folder|x)$/i;

const HOME = /^(\/(?:Users|home)\/)([^/\\]+)\/./;
const OPT = /^(\/opt\/)([^/\\]+)\/./;
const MOUNTED = /^(\/(?:Volumes|mnt|media|srv|root)\/)([^/\\]+)\/./;
const DRIVE = /^([A-Za-z]:[\\/])([^/\\]+)[\\/](?:([^/\\]+))?/;

/** What stands for a name that the reader fills in. */
const PLACEHOLDER = /[{}<>$*%]|^\.|\.\.\./;

/** The paths that only one machine has, by the folder that they share, in the order in which the folders come up. */
export function findMachinePaths(document: AgentDocument): readonly MachinePaths[] {
  const found = new Map<string, { readonly certainty: Certainty; readonly places: { path: string; range: Range }[] }>();
  for (const { kind, target, range } of document.references) {
    if (kind !== 'file') continue;
    const machine = machineFolderOf(target);
    if (machine === undefined || isPathQuoted(document, range)) continue;
    const one = found.get(machine.folder) ?? { certainty: machine.certainty, places: [] };
    found.set(machine.folder, one);
    one.places.push({ path: target, range });
  }
  return [...found].map(([folder, { certainty, places }]) => {
    // Servers have folders of their own below `/opt`, and scripts for them are shown.
    const isSample = folder.startsWith('/opt/') && places.every(({ range }) => codeBlockAt(document.codeBlocks, range.start) !== undefined);
    return { folder, certainty: isSample ? 'possible' : certainty, places };
  });
}

function machineFolderOf(path: string): { readonly folder: string; readonly certainty: Certainty } | undefined {
  const home = HOME.exec(path);
  if (home !== null) return folderUnless(NOBODY, home, 'likely');
  const opt = OPT.exec(path);
  if (opt !== null) return folderUnless(SHARED_BELOW_OPT, opt, 'likely');
  const mounted = MOUNTED.exec(path);
  if (mounted !== null) return folderUnless(new Set(), mounted, 'possible');
  const [, drive = '', first = '', second = ''] = DRIVE.exec(path) ?? [];
  if (drive === '' || WINDOWS_SHARED.test(first) || PLACEHOLDER.test(first)) return undefined;
  if (!/^users$/i.test(first)) return { folder: `${drive}${first}`, certainty: 'possible' };
  if (second === '' || PLACEHOLDER.test(second) || NOBODY.has(second.toLowerCase())) return undefined;
  return { folder: `${drive}${first}${drive.at(-1) ?? ''}${second}`, certainty: 'likely' };
}

function folderUnless(
  shared: ReadonlySet<string>,
  [, above = '', name = '']: RegExpExecArray,
  certainty: Certainty,
): { readonly folder: string; readonly certainty: Certainty } | undefined {
  return PLACEHOLDER.test(name) || shared.has(name.toLowerCase()) ? undefined : { folder: `${above}${name}`, certainty };
}
