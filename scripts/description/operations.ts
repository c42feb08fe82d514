/** The operations of a description, with what they share and refer to put in. */
import { type DescribedRequestBody, type Examples, examplesOf, requestBodyOf } from "./bodies.ts";
import type { OpenApiDocument, Operation } from "./document.ts";
import { listAt, objectAt, textAt } from "./json.ts";
import { dereference } from "./pointers.ts";

const methods = ["get", "put", "post", "delete", "patch"] as const;

export interface DescribedOperation {
  /** Its `operationId`. */
  id: string;
  /** In upper case. */
  method: string;
  path: string;
  /** The names in the path's braces, in their order. */
  pathNames: string[];
  /** As the description has it. */
  operation: Operation;
  /** What it and its path take, in place of references. */
  parameters: unknown[];
  /** The names of its query parameters, those of its path among them. */
  queryNames: string[];
  /** JSON pointer to what the façade returns of the body; `undefined` where it returns nothing. */
  payload: string | undefined;
  /** What it takes as its body. */
  body: DescribedRequestBody | undefined;
  /** The named examples of the request's body. */
  requests: Examples;
  /** The named examples of each response's body, by status; `default` is one of them. */
  responses: Record<string, Examples>;
}

export function operationsOf(document: OpenApiDocument): DescribedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [described(document, path, method, operation)] : [];
    }),
  );
}

function described(document: OpenApiDocument, path: string, method: string, operation: Operation): DescribedOperation {
  const parameters = [...listAt(document.paths[path], "parameters"), ...listAt(operation, "parameters")].map(
    (parameter) => dereference(document, parameter),
  );
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    pathNames: [...path.matchAll(/\{(.+?)\}/g)].map(([, name]) => String(name)),
    operation,
    parameters,
    queryNames: parameters.filter((parameter) => textAt(parameter, "in") === "query").map((it) => textAt(it, "name")),
    payload: operation["x-pagination"]?.items ?? operation["x-payload"],
    body: requestBodyOf(document, operation),
    requests: examplesOf(document, operation.requestBody),
    responses: Object.fromEntries(
      Object.entries(objectAt(operation, "responses")).map(([status, response]) => [
        status,
        examplesOf(document, response),
      ]),
    ),
  };
}
