import { parseAst } from 'rolldown/parseAst';

/**
 * Rewrites every `for (const … of …)` of a script so that it steps through an array by index, and through anything else as before: code that
 * V8 has not optimised makes an object for each step otherwise (docs/adr/0038). An iterator that is left early is not closed, which matters
 * to generators with a `finally` alone.
 * @param {string} code
 */
export function loopByIndex(code) {
  const edits = [];
  const stack = [parseAst(code, { sourceType: 'script' })];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isLoop(node)) edits.push(...editsOf(node, code, edits.length));
    for (const child of Object.values(node)) if (typeof child === 'object' && child !== null) stack.push(child);
  }
  return applyEdits(code, edits);
}

function isLoop(node) {
  return node.type === 'ForOfStatement' && !node.await && node.left.type === 'VariableDeclaration' && node.left.kind === 'const';
}

/** `list.entries()` gives indexes, which need no pairs. */
function isEntries(right, { type, elements }) {
  const isCall = right.type === 'CallExpression' && right.arguments.length === 0 && right.callee.type === 'MemberExpression';
  return isCall && right.callee.property.name === 'entries' && type === 'ArrayPattern' && elements.length === 2 && elements.every(isNamed);
}

function isNamed(element) {
  return element === null || element.type !== 'RestElement';
}

function editsOf({ start, left, right, body }, code, number) {
  const [list, iterator, index, step] = ['list', 'iterator', 'index', 'step'].map((name) => `$${name}${number}`);
  const { id } = left.declarations[0];
  const ofEntries = isEntries(right, id);
  const looped = ofEntries ? right.callee.object : right;
  const bind = (pattern, item, value) =>
    pattern === null ? '' : `const ${code.slice(pattern.start, pattern.end)}=${iterator}===void 0?${item}:${step}.value${value};`;
  const bindings = ofEntries
    ? bind(id.elements[0], index, '[0]') + bind(id.elements[1], `${list}[${index}]`, '[1]')
    : bind(id, `${list}[${index}]`, '');
  const iterate = ofEntries ? '.entries()' : '[Symbol.iterator]()';
  const head = `,${iterator}=Array.isArray(${list})||ArrayBuffer.isView(${list})?void 0:${list}${iterate},${index}=0,${step};`;
  const test = `${iterator}===void 0?${index}<${list}.length:!(${step}=${iterator}.next()).done;${index}++`;
  return [
    { start, end: looped.start, text: `for(let ${list}=` },
    { start: looped.end, end: body.start, text: `${head}${test}){${bindings}` },
    { start: body.end, end: body.end, text: '}' },
  ];
}

function applyEdits(code, edits) {
  const parts = [];
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new Error(`a loop in the head of another one: ${code.slice(start, end)}`);
    parts.push(code.slice(at, start), text);
    at = end;
  }
  return [...parts, code.slice(at)].join('');
}
