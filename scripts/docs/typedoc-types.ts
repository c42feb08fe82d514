/** The names of types where TypeDoc spells out what they stand for. */
import { type Context, ReferenceType, ReflectionKind } from "typedoc";
import ts from "typescript";

/** A union has no name of its own in the compiler: a parameter's is the one that its declaration says. */
export function nameUnions(context: Context): void {
  for (const parameter of context.project.getReflectionsByKind(ReflectionKind.Parameter)) {
    if (!parameter.isParameter() || parameter.type?.type !== "union") continue;
    const alias = aliasOf(context.getSymbolFromReflection(parameter)?.valueDeclaration, context);
    if (!alias?.isDeclaration()) continue;
    context.project.removeTypeReflections(parameter.type);
    parameter.type = ReferenceType.createResolvedReference(alias.name, alias, context.project);
  }
}

function aliasOf(declaration: ts.Declaration | undefined, context: Context) {
  const type = declaration && ts.isParameter(declaration) ? declaration.type : undefined;
  const checker = context.programs[0]?.getTypeChecker();
  if (!checker || !type || !ts.isTypeReferenceNode(type)) return undefined;
  const symbol = checker.getSymbolAtLocation(type.typeName);
  const isImported = symbol && symbol.flags & ts.SymbolFlags.Alias;
  const named = isImported ? checker.getAliasedSymbol(symbol) : symbol;
  return named && context.getReflectionFromSymbol(named);
}
