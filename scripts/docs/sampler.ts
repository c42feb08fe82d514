/** The call of one operation as TypeScript: through its façade method, or through the path client. */
import ts from "typescript";
import type { Vendor } from "../../src/vendors.ts";
import { isObject, type Json } from "../description/json.ts";
import { type Code, printCall } from "./code.ts";
import type { Examples } from "./examples.ts";
import type { FacadeMethod } from "./facade.ts";
import { shownFor, unbracketed } from "./flow.ts";
import { literalOf } from "./values.ts";

/** Writes the calls of one operation. */
export class Sampler {
  readonly #checker: ts.TypeChecker;
  readonly #vendor: Vendor;
  readonly #examples: Examples;

  constructor(checker: ts.TypeChecker, vendor: Vendor, examples: Examples) {
    this.#checker = checker;
    this.#vendor = vendor;
    this.#examples = examples;
  }

  facade(method: FacadeMethod): string {
    const callee = `${this.#vendor}.${method.access}`;
    const args = this.#argumentsOf(method);
    const returns = method.signature.getReturnType();
    if (returns.symbol?.name === "Paginated") {
      const [item] = this.#checker.getTypeArguments(returns as ts.TypeReference);
      const name = this.#nameOf(item);
      const start = `for await (const ${name} of `;
      return `${start}${printCall(callee, args, start.length + 3)}) {\n  console.log(${name});\n}`;
    }
    const result = this.#checker.getAwaitedType(returns) ?? returns;
    if (result.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) return `await ${printCall(callee, args, 6)};`;
    const resource = method.access.split(".").at(-2) ?? "results";
    const name = this.#checker.isArrayLikeType(result) ? notTaken(resource, this.#vendor) : this.#nameOf(result);
    const start = `const ${name} = await `;
    return `${start}${printCall(callee, args, start.length)};`;
  }

  http(key: string, operation: ts.Type | undefined): string {
    const [verb = "", path = ""] = key.split(" ");
    const parameters = this.#member(operation, "parameters");
    const body = this.#member(this.#member(operation, "requestBody"), "content")?.getProperties()[0];
    const given: [name: string, value: Code | undefined][] = [
      ["path", this.#literal(this.#member(parameters, "path"), "path", this.#examples.path)],
      ["query", this.#literal(this.#member(parameters, "query"), "query", this.#examples.query)],
    ];
    const params = object(given);
    const init = object([
      ["params", params.parts.length > 0 ? params : undefined],
      ["body", body && this.#literal(this.#checker.getTypeOfSymbol(body), "body", this.#examples.body)],
    ]);
    const args: Code[] = [JSON.stringify(path), ...(init.parts.length > 0 ? [init] : [])];
    const start = "const { data, error } = await ";
    return `${start}${printCall(`${this.#vendor}.http.${verb}`, args, start.length)};\nif (error) throw error;\nconsole.log(data);`;
  }

  #argumentsOf({ signature, body, request }: FacadeMethod): Code[] {
    const args: (Code | undefined)[] = signature.getParameters().map((parameter, index) => {
      const type = this.#checker.getNonNullableType(this.#checker.getTypeOfSymbol(parameter));
      // The options of a call are a chapter of the guide, not of each operation.
      if (type.getProperty("signal")) return undefined;
      // A helper's parameters have the helper's names: the function that was handed to it knows better.
      const own = body.parameters[index]?.name;
      const name = own && ts.isIdentifier(own) ? own.text : parameter.name;
      const declaration = parameter.valueDeclaration;
      const optional = declaration && ts.isParameter(declaration) && this.#checker.isOptionalParameter(declaration);
      const isFilter = /filter|query/i.test(name);
      const shown = shownFor(name, index, request, this.#examples) ?? (isFilter ? this.#filterFor(name) : undefined);
      const value = this.#literal(type, name, shown);
      return optional && (!value || onlyBrackets(value)) ? undefined : value;
    });
    // An argument that is left out ends the call; those that must be there stand before it.
    const end = args.indexOf(undefined);
    return args.slice(0, end < 0 ? undefined : end).flatMap((value) => value ?? []);
  }

  /** A filter that goes through a helper: a member of the body with its name, else what the query shows. */
  #filterFor(name: string): Json | undefined {
    const { body, query } = this.#examples;
    return (isObject(body) ? body[name] : undefined) ?? unbracketed(query);
  }

  #literal(type: ts.Type | undefined, name: string, shown: Json | undefined): Code | undefined {
    if (!type || type.flags & (ts.TypeFlags.Never | ts.TypeFlags.Undefined)) return;
    return literalOf(this.#checker, this.#checker.getNonNullableType(type), name, this.#examples.named, shown);
  }

  #member(type: ts.Type | undefined, name: string): ts.Type | undefined {
    const property = type?.getProperty(name);
    const inner = property && this.#checker.getNonNullableType(this.#checker.getTypeOfSymbol(property));
    return inner && inner.flags & (ts.TypeFlags.Never | ts.TypeFlags.Undefined) ? undefined : inner;
  }

  /** `deal` for a `Deal`. */
  #nameOf(type: ts.Type | undefined): string {
    const name = (type?.aliasSymbol ?? type?.symbol)?.name ?? "";
    const isNamed = /^[A-Z]\w*$/.test(name);
    return notTaken(isNamed ? `${name[0]?.toLowerCase()}${name.slice(1)}` : "result", this.#vendor);
  }
}

const notTaken = (name: string, vendor: string) => (name === vendor ? `${name}Result` : name);

const onlyBrackets = (code: Code) => typeof code !== "string" && code.parts.length === 0;

function object(members: [name: string, value: Code | undefined][]): Exclude<Code, string> {
  return { open: "{", parts: members.flatMap(([name, value]) => (value ? [{ name, value }] : [])) };
}
