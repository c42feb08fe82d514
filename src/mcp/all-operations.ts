/** `find_operation` and `call_operation`: every described operation for the price of two tools, behind the same gates. */
import type { CallOptions } from "../core/options.ts";
import type { Result } from "../core/path-types.ts";
import { anything, integer, optional, text } from "./input.ts";
import { isAllowed, type ToolOperation } from "./operation.ts";
import { type Confirmation, type Gates, type Success, type Tool, ToolError, tool } from "./tool.ts";
import type { VendorParts } from "./toolbox.ts";
import { maxQuestion } from "./words.ts";

interface Found {
  /** Such as `weeek.getDeal`. */
  name: string;
  operation: ToolOperation;
  parts: VendorParts;
}

const maxFound = 8;

export function operationTools(vendors: readonly VendorParts[], gates: Gates): Tool[] {
  const all = vendors.flatMap((parts) =>
    Object.entries(parts.operations).map(([id, operation]) => ({ name: `${parts.vendor}.${id}`, operation, parts })),
  );
  const allowed = all.filter(({ operation }) => isAllowed(operation, gates));

  const find = tool({
    name: "find_operation",
    title: "Find an API operation",
    description:
      "Finds operations of the APIs by words, such as `weeek currencies`, with their parameters for call_operation.",
    input: { words: text("Words in its name or purpose."), limit: optional(integer("Default 8.", 1, 30)) },
    run: async ({ words, limit = maxFound }) => {
      const ranked = ranking(words, allowed);
      const shown = ranked.slice(0, limit).map(({ name, operation }) => ({
        operation: name,
        summary: operation.summary,
        effect: operation.effect,
        known: operation.level,
        ...JSON.parse(operation.input),
      }));
      const others = ranked.slice(limit, limit + 40).map(({ name }) => name);
      return { data: { operations: shown, ...(others.length > 0 && { others }) } };
    },
  });

  const call = tool({
    name: "call_operation",
    title: "Call an API operation",
    description: "Calls one operation that find_operation has found. Prefer the other tools where one fits.",
    input: {
      operation: text("As find_operation prints it, such as `weeek.listCurrencies`."),
      parameters: anything("Path and query parameters by name."),
      body: anything("The request's body."),
    },
    run: async ({ operation: name, parameters = {}, body }, { read, write }) => {
      const found = all.find((one) => one.name === name);
      if (!found) throw new ToolError(`No operation \`${name}\`. Look it up with find_operation.`);
      const { operation } = found;
      if (!isAllowed(operation, gates)) throw new ToolError(closed(operation));
      const init = initOf(found, parameters, body);
      if (operation.effect === "read") return await send(found, operation, { ...init, call: read });
      if (operation.effect === "write" && !operation.annotations.openWorldHint) {
        return await send(found, operation, { ...init, call: write() });
      }
      return await confirmed(found, init, { read, write });
    },
  });
  return [find, call];
}

interface Init {
  params: { path: Record<string, unknown>; query: Record<string, unknown> };
  body?: unknown;
}

async function send({ parts }: Found, { method, path }: ToolOperation, init: Init & { call: CallOptions }) {
  const request: (path: string, init: object) => Promise<Result<unknown>> = Reflect.get(parts.http, method);
  const { data, error } = await request(path, init);
  if (error) throw error;
  return { data: { response: data ?? null } } satisfies Success;
}

/** What reaches customers or deletes is done after a confirmation, bound to the record where the API can read it. */
async function confirmed(
  found: Found,
  init: Init,
  { read, write }: { read: CallOptions; write(): CallOptions },
): Promise<Confirmation> {
  const { operation, parts, name } = found;
  const reader = Object.values(parts.operations).find(
    ({ method, path }) => method === "GET" && path === operation.path,
  );
  const record = reader && (await send(found, reader, { params: { path: init.params.path, query: {} }, call: read }));
  const values = { ...init.params.path, ...init.params.query, ...(init.body === undefined ? {} : { body: init.body }) };
  const shown = JSON.stringify(values);
  if (shown.length > maxQuestion)
    throw new ToolError("Nothing was done: the call is too long for a person to confirm.");
  return {
    question: `${operation.summary} (${name}) with ${shown}?`,
    state: record?.data,
    perform: () => send(found, operation, { ...init, call: write() }),
  };
}

/** @throws {ToolError} for a parameter that is unknown or missing */
function initOf({ operation, parts, name }: Found, parameters: Record<string, unknown>, body: unknown): Init {
  const described: { parameters?: { properties: object; required?: string[] } } = JSON.parse(operation.input);
  const known = Object.keys(described.parameters?.properties ?? {});
  const unknown = Object.keys(parameters).filter((given) => !known.includes(given));
  if (unknown.length > 0) {
    throw new ToolError(`${name}: unknown parameter ${unknown.join(", ")}. Known: ${known.join(", ") || "none"}.`);
  }
  const missing = (described.parameters?.required ?? []).filter((needed) => parameters[needed] === undefined);
  if (missing.length > 0) throw new ToolError(`${name}: missing parameter ${missing.join(", ")}.`);
  const path: Record<string, unknown> = { ...parts.fixed };
  const query: Record<string, unknown> = {};
  for (const [parameter, value] of Object.entries(parameters)) {
    (operation.path.includes(`{${parameter}}`) ? path : query)[parameter] = value;
  }
  return { params: { path, query }, ...(body === undefined ? {} : { body }) };
}

function closed({ effect, summary }: ToolOperation): string {
  const flags = effect === "delete" ? "--write --allow-delete" : "--write";
  return `Not done: "${summary}" is a ${effect}, and this server was started without \`${flags}\`. Only its owner can change that.`;
}

/** Operations by how many of the words they hold; a name counts more than a summary. */
function ranking(words: string, operations: readonly Found[]): Found[] {
  const wanted = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word);
  const score = ({ name, operation }: Found) =>
    wanted.reduce((sum, word) => {
      const stem = word.length > 3 ? word.replace(/s$/, "") : word;
      const inName = name.toLowerCase().includes(stem) ? 2 : 0;
      return sum + inName + (`${operation.summary} ${operation.path}`.toLowerCase().includes(stem) ? 1 : 0);
    }, 0);
  return operations
    .map((one) => ({ one, points: score(one) }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .map(({ one }) => one);
}
