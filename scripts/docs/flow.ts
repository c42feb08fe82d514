/** Where a façade method's parameter goes in its request, and so which of the description's examples is its own. */
import ts from "typescript";
import { isObject, type Json, type JsonObject } from "../description/json.ts";
import type { Examples } from "./examples.ts";

/** What the examples show for a method's parameter; nothing, when the request does not show where it goes. */
export function shownFor(
  parameter: string,
  index: number,
  request: ts.CallExpression,
  examples: Examples,
): Json | undefined {
  const { path, query, body } = examples;
  const shown: JsonObject = { params: { path, query: unbracketed(query) }, body };
  const [, init] = request.arguments;
  const found = init && follow(init, shown, parameter, request);
  if (found !== undefined) return found;
  // `params: path(dealId, taskId)`: a helper takes the path's parameters in their order.
  return path[parameter] ?? (init && paramsAreMade(init) ? Object.values(path)[index] : undefined);
}

function paramsAreMade(init: ts.Expression): boolean {
  if (!ts.isObjectLiteralExpression(init)) return false;
  return init.properties.some(
    (member) =>
      ts.isPropertyAssignment(member) &&
      ts.isIdentifier(member.name) &&
      member.name.text === "params" &&
      ts.isCallExpression(member.initializer),
  );
}

/** A filter's arrays, as its type calls them. */
export function unbracketed(query: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name.replace("[]", ""), value]));
}

/** Goes through an expression and what is shown for it side by side, to where the parameter stands. */
function follow(
  expression: ts.Expression,
  shown: Json | undefined,
  parameter: string,
  request: ts.CallExpression,
): Json | undefined {
  if (shown === undefined) return;
  if (ts.isIdentifier(expression)) {
    if (expression.text === parameter) return shown;
    const local = localNamed(expression.text, request);
    return local && follow(local, shown, parameter, request);
  }
  if (ts.isObjectLiteralExpression(expression)) {
    for (const member of expression.properties) {
      const found = followMember(member, shown, parameter, request);
      if (found !== undefined) return found;
    }
    return;
  }
  // `checkFilled("deals", deals)`, `ids.map(…)`: made of the parameter, and shown as it is.
  const isWhole = isObject(shown) && "path" in shown;
  return !isWhole && mentions(expression, parameter) ? shown : undefined;
}

function followMember(
  member: ts.ObjectLiteralElementLike,
  shown: Json,
  parameter: string,
  request: ts.CallExpression,
): Json | undefined {
  if (ts.isSpreadAssignment(member)) return follow(member.expression, shown, parameter, request);
  if (!isObject(shown) || !member.name || ts.isComputedPropertyName(member.name)) return;
  const inner = shown[member.name.text];
  if (ts.isShorthandPropertyAssignment(member)) return follow(member.name, inner, parameter, request);
  return ts.isPropertyAssignment(member) ? follow(member.initializer, inner, parameter, request) : undefined;
}

/** What a constant of the surrounding functions is set to. */
function localNamed(name: string, from: ts.Node): ts.Expression | undefined {
  for (let block: ts.Node = from.parent; block && !ts.isSourceFile(block); block = block.parent) {
    if (!ts.isBlock(block)) continue;
    for (const statement of block.statements.filter(ts.isVariableStatement)) {
      const found = statement.declarationList.declarations.find(
        (declaration) => ts.isIdentifier(declaration.name) && declaration.name.text === name,
      );
      if (found?.initializer) return found.initializer;
    }
  }
}

function mentions(node: ts.Node, name: string): boolean {
  if (ts.isIdentifier(node)) return node.text === name;
  return ts.forEachChild(node, (child) => mentions(child, name) || undefined) ?? false;
}
