/** A TypeScript sample for every operation: its façade method, or the path client where no method reaches it. */
import type ts from "typescript";
import type { Vendor } from "../../src/vendors.ts";
import { isObject, type JsonObject, listAt, objectAt, textAt } from "../description/json.ts";
import { examplesOf } from "./examples.ts";
import { facadeMethods } from "./facade.ts";
import { programOf } from "./program.ts";
import { Sampler } from "./sampler.ts";
import { vendorNotes } from "./vendors.ts";

export interface Sample {
  operationId: string;
  code: string;
  /** The façade method, such as `deals.get`; absent where the sample goes through `http`. */
  access?: string;
}

/** @param documents each vendor's bundled description */
export function samplesOf(documents: ReadonlyMap<Vendor, JsonObject>): Map<Vendor, Sample[]> {
  const files = [...documents.keys()].flatMap((name) => [`src/${name}/index.ts`, `generated/${name}/paths.ts`]);
  const program = programOf(files);
  return new Map(
    [...documents].map(([vendor, document]) => {
      const methods = facadeMethods(program, vendor);
      const requests = requestTypes(program, vendor);
      const samples = operationsIn(document).map(({ path, key, operation }) => {
        const sampler = new Sampler(program.getTypeChecker(), vendor, examplesOf(document, path, operation));
        const operationId = textAt(operation, "operationId");
        const method = methods.get(key);
        const call = method ? sampler.facade(method) : sampler.http(key, requests(operationId));
        const code = `${head(vendor, securityOf(document, operation))}\n${call}`;
        return method ? { operationId, code, access: method.access } : { operationId, code };
      });
      return [vendor, samples];
    }),
  );
}

function operationsIn(document: JsonObject): { path: string; key: string; operation: JsonObject }[] {
  return Object.entries(objectAt(document, "paths")).flatMap(([path, item]) =>
    Object.entries(isObject(item) ? item : {}).flatMap(([method, operation]) =>
      isObject(operation) && textAt(operation, "operationId")
        ? [{ path, key: `${method.toUpperCase()} ${path}`, operation }]
        : [],
    ),
  );
}

function securityOf(document: JsonObject, operation: JsonObject): string {
  const [first] = operation.security === undefined ? listAt(document, "security") : listAt(operation, "security");
  return isObject(first) ? (Object.keys(first)[0] ?? "") : "";
}

/** The lines that every sample of a vendor begins with. */
function head(vendor: Vendor, scheme: string): string {
  const { credentials } = vendorNotes[vendor];
  const factory = `create${vendor[0]?.toUpperCase()}${vendor.slice(1)}Client`;
  const options = credentials[scheme] ?? Object.values(credentials)[0] ?? "";
  const oneLine = `const ${vendor} = ${factory}({ ${options} });`;
  const creation = oneLine.length <= 64 ? oneLine : `const ${vendor} = ${factory}({\n${lines(options)}});`;
  return `import { ${factory} } from "crm-deals/${vendor}";\n\n${creation}\n`;
}

const lines = (options: string) =>
  options
    .split(/, (?=\w+: process)/)
    .map((option) => `  ${option},\n`)
    .join("");

/** The types of an operation's request, as `generated/<vendor>/paths.ts` has them. */
function requestTypes(program: ts.Program, vendor: string): (operationId: string) => ts.Type | undefined {
  const checker = program.getTypeChecker();
  const file = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(`/generated/${vendor}/paths.ts`));
  const module = file && checker.getSymbolAtLocation(file);
  const operations = module && checker.getExportsOfModule(module).find(({ name }) => name === "operations");
  const all = operations && checker.getDeclaredTypeOfSymbol(operations);
  return (operationId) => {
    const operation = all?.getProperty(operationId);
    return operation && checker.getTypeOfSymbol(operation);
  };
}
