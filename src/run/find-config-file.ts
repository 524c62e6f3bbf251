import { lilconfigSync } from 'lilconfig';

import { SetupError } from '../errors/setup-error.ts';
import { CONFIG_FILE_NAMES } from './config-file-names.ts';

/** The nearest configuration file from a folder up to the last one that is asked, all absolute. No code is run. */
export function findConfigFile(folder: string, stopFolder: string): string | undefined {
  const keepText = (_path: string, content: string): string => content;
  const search = lilconfigSync('subagent-kit', {
    searchPlaces: [...CONFIG_FILE_NAMES],
    loaders: { '.json': keepText, '.yaml': keepText, '.yml': keepText, '.js': refuse, '.cjs': refuse, '.mjs': refuse, noExt: keepText },
    stopDir: stopFolder,
    ignoreEmptySearchPlaces: false,
    cache: false,
  });
  return search.search(folder)?.filepath;
}

function refuse(path: string): never {
  throw new SetupError('config-unreadable', `cannot read ${path}: configuration is data, not code`);
}
