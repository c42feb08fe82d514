/** Which façade method makes which operation's request, read from the façades' own source. */
import ts from "typescript";
import { requestPath, requestsIn } from "./requests.ts";

/** A façade method, as a sample calls it. */
export interface FacadeMethod {
  /** Where it is on the client: `deals.tasks.create`. */
  access: string;
  /** Its types, as the client shows them. */
  signature: ts.Signature;
  /** The function with the parameters as its request uses them. */
  body: ts.SignatureDeclaration;
  /** The `http.POST("/path", …)` that it ends in. */
  request: ts.CallExpression;
}

/**
 * The methods by `METHOD /path`. An operation that several methods reach belongs to the one that requests the least beside it, then
 * to the shortest name: `funnels.list` lists funnels, whatever a walk over all deals asks for on its way.
 */
export function facadeMethods(program: ts.Program, vendor: string): Map<string, FacadeMethod> {
  const checker = program.getTypeChecker();
  const found = new Map<string, FacadeMethod & { requests: number }>();
  for (const { access, signature, madeBy } of methodsOf(checker, clientType(program, vendor))) {
    const implementations = implementationsOf(checker, access, signature, madeBy);
    const requests = implementations.flatMap((body) =>
      requestsIn(checker, body).map((request) => ({ body, request, operation: requestPath(checker, request) })),
    );
    for (const { operation, ...rest } of requests) {
      const known = operation === undefined ? undefined : found.get(operation);
      const nearer =
        !known ||
        requests.length < known.requests ||
        (requests.length === known.requests && access.length < known.access.length);
      if (operation && nearer) found.set(operation, { access, signature, requests: requests.length, ...rest });
    }
  }
  return found;
}

/** The type that the vendor's `create…Client` gives. */
function clientType(program: ts.Program, vendor: string): ts.Type {
  const checker = program.getTypeChecker();
  const file = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(`/src/${vendor}/index.ts`));
  const module = file && checker.getSymbolAtLocation(file);
  const factory = module && checker.getExportsOfModule(module).find(({ name }) => /^create\w+Client$/.test(name));
  const [signature] = factory ? checker.getTypeOfSymbol(factory).getCallSignatures() : [];
  if (!signature) throw new Error(`src/${vendor}/index.ts exports no create…Client.`);
  return signature.getReturnType();
}

interface Method {
  access: string;
  signature: ts.Signature;
  /** What the resource is made by, where the source shows it: `assignees: assignees(context)`. */
  madeBy: ts.Node | undefined;
}

/** Every method of the client's resources; `http` is no resource. */
function* methodsOf(
  checker: ts.TypeChecker,
  type: ts.Type,
  path: readonly string[] = [],
  madeBy?: ts.Node,
): Generator<Method> {
  for (const property of type.getProperties()) {
    if (path.length === 0 && property.name === "http") continue;
    const here = [...path, property.name];
    const propertyType = checker.getTypeOfSymbol(property);
    const signatures = propertyType.getCallSignatures();
    for (const signature of signatures.slice(0, 1)) yield { access: here.join("."), signature, madeBy };
    if (signatures.length === 0) yield* methodsOf(checker, propertyType, here, makerOf(checker, property));
  }
}

/** The function that a resource comes from: `tags: tags(context)`, or a member typed `ReturnType<typeof tags>`. */
function makerOf(checker: ts.TypeChecker, resource: ts.Symbol): ts.Node | undefined {
  // What comes by a spread has declarations, and none for its value.
  const declaration = resource.valueDeclaration ?? resource.declarations?.[0];
  if (declaration && ts.isPropertyAssignment(declaration) && ts.isCallExpression(declaration.initializer)) {
    return checker.getResolvedSignature(declaration.initializer)?.getDeclaration();
  }
  if (!declaration || !ts.isPropertySignature(declaration) || !declaration.type) return;
  if (!ts.isTypeReferenceNode(declaration.type)) return;
  const [made] = declaration.type.typeArguments ?? [];
  if (!made || !ts.isTypeQueryNode(made)) return;
  return checker.getTypeFromTypeNode(made).getCallSignatures()[0]?.getDeclaration();
}

/**
 * The function behind a method: its own declaration; for a method that an interface declares, the function that the resource's maker
 * hands to a helper under the method's name, as in `link("tagId", attach, detach)`.
 */
function implementationsOf(
  checker: ts.TypeChecker,
  access: string,
  signature: ts.Signature,
  madeBy: ts.Node | undefined,
): ts.SignatureDeclaration[] {
  const declaration = signature.getDeclaration();
  if ("body" in declaration && declaration.body) return [declaration];
  const name = access.split(".").at(-1);
  const found: ts.SignatureDeclaration[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const parameters = checker.getResolvedSignature(node)?.getParameters() ?? [];
      node.arguments.forEach((argument, index) => {
        const isFunction = ts.isArrowFunction(argument) || ts.isFunctionExpression(argument);
        if (isFunction && parameters[index]?.name === name) found.push(argument);
      });
    }
    ts.forEachChild(node, visit);
  };
  if (madeBy) visit(madeBy);
  return found;
}
