/** `tools.ts`: what the MCP server knows of each operation. */
import type { Description } from "../description/bundle.ts";
import { isObject, type Json, type JsonObject, objectAt, textAt } from "../description/json.ts";
import { type DescribedOperation, operationsOf } from "../description/operations.ts";
import { dereference } from "../description/pointers.ts";
import { isRepeatable } from "./operations.ts";

/** What an operation does to the vendor's data. */
type Effect = "read" | "write" | "delete";

export function effectOf({ id, method, operation }: DescribedOperation): Effect {
  if (method === "GET" || operation["x-read-only"]) return "read";
  // A bulk delete can be a PATCH.
  return method === "DELETE" || id.startsWith("delete") ? "delete" : "write";
}

/** The hints that MCP clients show. A POST adds something, unless a second request has no further effect: then it sets a value. */
export function annotationsOf(described: DescribedOperation) {
  const readOnlyHint = effectOf(described) === "read";
  const reaches = described.operation["x-reaches-customer"] === true;
  const idempotentHint = isRepeatable(described);
  return {
    readOnlyHint,
    destructiveHint: !readOnlyHint && (described.method !== "POST" || idempotentHint || reaches),
    idempotentHint,
    openWorldHint: reaches,
  };
}

export function toolsSource({ document }: Description): string {
  // Uploads cannot be sent as JSON.
  const operations = operationsOf(document).filter(({ body }) => !body?.multipart);
  const entries = operations.map((described) => `  ${described.id}: ${entry(document, described)},\n`);
  return [
    "\n",
    `/** What to know before the first call. */\nexport const guide = ${JSON.stringify(document.info.description ?? "")};\n\n`,
    "/** By operation id. `input` is a JSON Schema as text, parsed for the operations that are looked up. */\n",
    `export const operations = {\n${entries.join("")}} as const;\n`,
  ].join("");
}

function entry(document: object, described: DescribedOperation): string {
  const { method, path, operation } = described;
  const members = {
    method,
    path,
    summary: operation.summary,
    level: operation["x-provenance"].level,
    effect: effectOf(described),
    annotations: annotationsOf(described),
    tool: operation["x-tool"] ?? "",
    paged: operation["x-pagination"] !== undefined,
    input: JSON.stringify(inputOf(document, described)),
  };
  return JSON.stringify(members);
}

/** What `call_operation` takes for an operation: `parameters` by name, and `body`. */
function inputOf(document: object, described: DescribedOperation): JsonObject {
  const { method, path, body } = described;
  const parameters = described.parameters
    .filter((parameter) => ["path", "query"].includes(textAt(parameter, "in")))
    // The client fills in the account.
    .filter((parameter) => textAt(parameter, "name") !== "account_id" || !path.startsWith("/api/v1/accounts/"));
  const required = parameters.flatMap((it) => (isObject(it) && it.required === true ? [textAt(it, "name")] : []));
  return {
    ...(parameters.length > 0 && {
      parameters: {
        properties: Object.fromEntries(
          parameters.map((parameter) => [
            textAt(parameter, "name"),
            withDescription(inlined(document, objectAt(parameter, "schema")), textAt(parameter, "description")),
          ]),
        ),
        ...(required.length > 0 && { required }),
      },
    }),
    ...(body && method !== "GET" && { body: inlined(document, objectAt(body, "schema")) }),
  };
}

function withDescription(schema: Json | undefined, description: string): JsonObject {
  return { ...(isObject(schema) ? schema : {}), ...(description && { description: description.trim() }) };
}

/** A schema without references, extensions and examples. What refers to itself ends after one round. */
function inlined(document: object, node: Json | undefined, within: readonly string[] = []): Json | undefined {
  if (Array.isArray(node)) return node.map((item) => inlined(document, item, within) ?? null);
  if (!isObject(node)) return typeof node === "string" ? node.trim() : node;
  const reference = textAt(node, "$ref");
  if (reference && within.includes(reference)) return {};
  const target = reference ? dereference(document, node) : node;
  const path = reference ? [...within, reference] : within;
  const own = isObject(target) ? target : {};
  const members = Object.entries({ ...own, ...(reference ? { ...node, $ref: undefined } : {}) });
  return Object.fromEntries(
    members
      .filter(([name, value]) => value !== undefined && !/^(x-|examples?$)/.test(name))
      .map(([name, value]) => [name, inlined(document, value, path)]),
  );
}
