/** What code takes from its surroundings instead of being handed it. */
import ts from 'typescript';

/** A page, the network, the machine: names that mean the global thing wherever no declaration takes them. */
const outside = new Set([
  ...['document', 'window', 'navigator', 'localStorage', 'sessionStorage', 'globalThis', 'HTMLElement'],
  ...['fetch', 'XMLHttpRequest', 'process', 'console', 'performance', 'crypto', 'setTimeout', 'setInterval'],
]);

/** The globals, clocks and dice that a piece of TypeScript uses, in the order of the text, e.g. `['document', 'Date.now']`. */
export function globalsIn(code: string): string[] {
  const file = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
  const nodes = nodesBelow(file);
  const declared = new Set(nodes.filter(isDeclaredName).map((name) => name.getText()));
  return nodes.flatMap((node) => [clockOrDice(node), globalName(node, declared)].filter((name) => name !== undefined));
}

function nodesBelow(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child, ...nodesBelow(child));
  });
  return children;
}

/** The name of a variable, parameter, function or import, which then means that and not the global one. */
function isDeclaredName(node: ts.Node): boolean {
  const { parent } = node;
  const isDeclaration =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent);
  return ts.isIdentifier(node) && isDeclaration && parent.name === node;
}

function clockOrDice(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(node.getText())) return node.getText();
  const isDate = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date';
  return isDate && (ts.isCallExpression(node) || !node.arguments?.length) ? 'the date of today' : undefined;
}

function globalName(node: ts.Node, declared: ReadonlySet<string>): string | undefined {
  if (!ts.isIdentifier(node) || !outside.has(node.text) || declared.has(node.text)) return undefined;
  const { parent } = node;
  const isMember =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isPropertySignature(parent) ||
    (ts.isBindingElement(parent) && parent.propertyName === node);
  return isMember ? undefined : node.text;
}
