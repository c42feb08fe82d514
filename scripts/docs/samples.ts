/**
 * A TypeScript sample for every operation: the line that calls it in `test/contract/<vendor>/`, as it is written there, or the request
 * through `http` where no façade method makes it.
 */
import type { Vendor } from "../../src/vendors.ts";
import type { OpenApiDocument } from "../description/document.ts";
import { listAt, textAt } from "../description/json.ts";
import { type DescribedOperation, operationsOf } from "../description/operations.ts";
import { dereference } from "../description/pointers.ts";
import { linesOf } from "./contract-lines.ts";
import { formatted } from "./format.ts";

export interface Sample {
  operationId: string;
  code: string;
  /** The façade method, such as `deals.get`; absent where the sample goes through `http`. */
  access?: string;
}

/** @throws when an operation has no line */
export async function samplesOf(vendor: Vendor, document: OpenApiDocument): Promise<Sample[]> {
  const lines = linesOf(vendor);
  const operations = operationsOf(document);
  const calls = operations.map((operation) => {
    const line = lines.get(operation.id);
    if (line === undefined) throw new Error(`test/contract/${vendor} has no line for ${operation.id}.`);
    return line === "none" ? httpCall(vendor, document, operation) : line;
  });
  const codes = await formatted(calls);
  return operations.map(({ id }, index) => ({ operationId: id, code: codes[index] ?? "", ...accessIn(calls[index]) }));
}

function accessIn(call = ""): { access: string } | undefined {
  const [, access] = /^\w+\.(?!http\b)([\w.]+)\(/.exec(call) ?? [];
  return access === undefined ? undefined : { access };
}

/** The request of an operation's first example through the path client. */
function httpCall(
  vendor: Vendor,
  document: OpenApiDocument,
  { method, path, operation, requests }: DescribedOperation,
) {
  const parameters = [...listAt(document.paths[path], "parameters"), ...listAt(operation, "parameters")]
    .map((parameter) => dereference(document, parameter))
    .filter((parameter) => textAt(parameter, "in") === "path");
  const values = Object.fromEntries(parameters.map((it) => [textAt(it, "name"), textAt(it, "example")]));
  const [body] = Object.values(requests);
  const init = {
    ...(parameters.length > 0 ? { params: { path: values } } : {}),
    ...(body ? { body: body.value } : {}),
  };
  return `${vendor}.http.${method}(${JSON.stringify(path)}, ${JSON.stringify(init)})`;
}
