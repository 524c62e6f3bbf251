import type { AgentDocument, CodeBlock } from '../../../model/agent-document.ts';
import { indexFrom } from '../../../model/index-from.ts';
import { clauseAround, isOrder } from './order-clause.ts';
import type { ToolOrder } from './order-pattern.ts';
import { isCommand } from './programs.ts';

/** "Before each review, run the following:", "2. Check the state of the tree:". */
const LEADS_TO_CODE =
  /^[^\w]{0,6}(?:(?:first|then|next|now|always|finally|(?:before|after|on|at) [^,:]{3,50}|when invoked),? )?(?:run|execute|issue|(?:begin|start) (?:with|by running)|use (?:the following|this|these)|check|inspect|verify|confirm|list|get|find|install|build|start|gather|collect|search|create|look|set up|take|begin|push|commit|fetch)\b[^.?!]{0,120}:[*_]{0,3}$/i;
const SHELL = /^(?:bash|sh|shell|console|zsh|terminal)$/i;
/** Rather more than a title, a comment or a prompt sign. */
const NO_COMMAND = /^(?:#|$)/;

/** The order to run the code block that follows a line; empty where the line gives none. */
export function fencedOrders(document: AgentDocument, index: number): readonly ToolOrder[] {
  const { statements, codeBlocks, text } = document;
  const statement = statements[index];
  const line = statement?.text ?? '';
  if (statement === undefined || !/:[*_]{0,3}$/.test(line)) return [];
  const block = codeBlocks[indexFrom(codeBlocks, statement.range.end)];
  if (!LEADS_TO_CODE.test(line) || block === undefined || text.slice(statement.range.end, block.range.start).trim() !== '') return [];
  if (!isTyped(block, text)) return [];
  const clause = clauseAround(line, line.length - 1);
  if (!isOrder(line, clause, line.length)) return [];
  return [{ kind: 'tool', name: 'Bash', way: 'command', isMeasured: false, ...clause }];
}

function isTyped({ language, range }: CodeBlock, text: string): boolean {
  if (language === undefined || !SHELL.test(language)) return false;
  const command = text
    .slice(range.start, range.end)
    .split('\n', MOST_LINES)
    .slice(1)
    .map((line) => line.trim())
    .find((line) => !NO_COMMAND.test(line));
  return isCommand(command ?? '');
}

const MOST_LINES = 12;
