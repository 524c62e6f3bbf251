import type { CompletedCommand, CompletionTable } from './completion-table.ts';

/** A script for bash, which needs nothing but bash 3.2. */
export function bashCompletion({ program, commands }: CompletionTable): string {
  const names = commands.map(({ name }) => name);
  return `# Completion of ${program} for bash: eval "$(${program} completion bash)"
_${identifier(program)}() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${[...names, 'help', '--help', '--version'].join(' ')}' -- "$word"))
    return
  fi
  case "$command" in
${commands.map(commandCase).join('')}    help) words='${names.join(' ')}' ;;
  esac
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$word")); fi
}
complete -o default -F _${identifier(program)} ${program}
`;
}

function commandCase({ name, options, operands }: CompletedCommand): string {
  const valued = options.filter(({ takesValue, values }) => takesValue && values.length > 0);
  const free = options.filter(({ takesValue, values }) => takesValue && values.length === 0);
  const cases = [
    ...valued.map(({ flags, values }) => `        ${flags.join('|')}) words='${values.join(' ')}' ;;\n`),
    ...(free.length === 0 ? [] : [`        ${free.flatMap(({ flags }) => flags).join('|')}) return ;;\n`]),
  ];
  const flags = options.flatMap((option) => option.flags.filter((flag) => flag.startsWith('--')));
  const rest = `if [ "\${word:0:1}" = - ]; then words='${flags.join(' ')}'; else words='${(operands ?? []).join(' ')}'; fi`;
  return `    ${name})\n      case "$before" in\n${cases.join('')}        *) ${rest} ;;\n      esac ;;\n`;
}

/** A name that a function of a shell may have. */
export function identifier(program: string): string {
  return program.replaceAll('-', '_');
}
