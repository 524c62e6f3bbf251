import { identifier } from './bash.ts';
import type { CompletedCommand, CompletedOption, CompletionTable } from './completion-table.ts';

/** A script for zsh: one file of `fpath`, or evaluated after `compinit`. */
export function zshCompletion({ program, commands }: CompletionTable): string {
  const described = commands.map(({ name, description }) => `    ${quote(`${name}:${description}`)}\n`);
  return `#compdef ${program}
# Completion of ${program} for zsh: eval "$(${program} completion zsh)"
_${identifier(program)}() {
  local -a commands
  commands=(
${described.join('')}  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(commandCase).join('')}  esac
}
if [ "$funcstack[1]" = "_${identifier(program)}" ]; then
  _${identifier(program)} "$@"
else
  compdef _${identifier(program)} ${program}
fi
`;
}

function commandCase({ name, options, operands }: CompletedCommand): string {
  const operand = operands === undefined ? `'*:path:_files'` : operands.length === 0 ? '' : quote(`1:value:(${operands.join(' ')})`);
  const lines = [...options.flatMap(optionSpecs), operand].filter((line) => line !== '').map((line) => ` \\\n        ${line}`);
  return `    ${name})\n      _arguments${lines.join('')} ;;\n`;
}

function optionSpecs({ flags, description, takesValue, values }: CompletedOption): readonly string[] {
  const text = description.replaceAll(/[[\]:\\]/g, (mark) => `\\${mark}`);
  const value = !takesValue ? '' : values.length === 0 ? ':value:_files' : `:value:(${values.join(' ')})`;
  return flags.map((flag) => quote(`${flag}[${text}]${value}`));
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
