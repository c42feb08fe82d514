/** The `http.GET("/path", …)` calls in a façade's source. */
import ts from "typescript";

const verbs = ["GET", "PUT", "POST", "DELETE", "PATCH"];

/** The requests in a function, and in the functions of the vendor's façade that it calls by name. */
export function requestsIn(
  checker: ts.TypeChecker,
  node: ts.Node | undefined,
  seen: Set<ts.Node> = new Set(),
): ts.CallExpression[] {
  if (!node || seen.has(node)) return [];
  seen.add(node);
  const found: ts.CallExpression[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isCallExpression(child)) {
      if (requestPath(checker, child)) found.push(child);
      else if (ts.isIdentifier(child.expression)) {
        const declaration = checker.getResolvedSignature(child)?.getDeclaration();
        const { fileName = "" } = declaration?.getSourceFile() ?? {};
        const inFacade = /\/src\/(?!core\/)/.test(fileName) && !fileName.includes("node_modules");
        if (inFacade) found.push(...requestsIn(checker, declaration, seen));
      }
    }
    ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return found;
}

/** `METHOD /path`, when a call is a request whose path the compiler knows. */
export function requestPath(checker: ts.TypeChecker, call: ts.CallExpression): string | undefined {
  const { expression } = call;
  const [path] = call.arguments;
  if (!path || !ts.isPropertyAccessExpression(expression) || !verbs.includes(expression.name.text)) return;
  const text = textOf(checker, path);
  return text?.startsWith("/") ? `${expression.name.text} ${text}` : undefined;
}

/** The text that an expression is known to have: a literal, a constant, or a template of such. */
function textOf(checker: ts.TypeChecker, expression: ts.Expression): string | undefined {
  if (!ts.isTemplateExpression(expression)) {
    const type = checker.getTypeAtLocation(expression);
    return type.isStringLiteral() ? type.value : undefined;
  }
  const parts = expression.templateSpans.map((span) => [textOf(checker, span.expression), span.literal.text]);
  return parts.flat().includes(undefined) ? undefined : [expression.head.text, ...parts.flat()].join("");
}
