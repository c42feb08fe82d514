/** The tools that a server offers: those of its vendors that its options allow. */
import { ConfigError } from "../core/errors.ts";
import { clientFromEnvironment, type Environment } from "../environment.ts";
import type { Vendor } from "../vendors.ts";
import { operationTools } from "./all-operations.ts";
import { type Annotations, combined, isAllowed, type ToolOperations } from "./operation.ts";
import { type McpOptions, vendorsOf } from "./options.ts";
import type { Gates, Tool } from "./tool.ts";

export interface OfferedTool {
  tool: Tool;
  annotations: Annotations;
}

export interface Guide {
  vendor: Vendor;
  text: string;
}

export interface Toolbox {
  tools: readonly OfferedTool[];
  guides: readonly Guide[];
}

/** A vendor's part of the server. */
export interface VendorParts {
  vendor: Vendor;
  http: object;
  operations: ToolOperations;
  guide: string;
  tools: Tool[];
  /** Path parameters that the environment holds. */
  fixed: Record<string, string>;
}

/** The model decides what to repeat, and when: a wait of a minute outlives the patience of MCP clients. */
const clientOptions = { timeoutMs: 15_000, retry: false } as const;

type Loaders = { [V in Vendor]: (environment: Environment, gates: Gates) => Promise<VendorParts> };

const loaders: Loaders = {
  weeek: async (environment, gates) => {
    const client = await clientFromEnvironment("weeek", environment, clientOptions);
    const { guide, operations } = await import("../../generated/weeek/tools.ts");
    const { weeekTools } = await import("./weeek/index.ts");
    return { vendor: "weeek", http: client.http, operations, guide, tools: weeekTools(client, gates), fixed: {} };
  },
  woofed: async (environment) => {
    const client = await clientFromEnvironment("woofed", environment, clientOptions);
    const { guide, operations } = await import("../../generated/woofed/tools.ts");
    const { woofedTools } = await import("./woofed.ts");
    const fixed = { account_id: environment.WOOFED_ACCOUNT_ID ?? "" };
    return { vendor: "woofed", http: client.http, operations, guide, tools: woofedTools(client), fixed };
  },
  ysuite: async (environment) => {
    const client = await clientFromEnvironment("ysuite", environment, clientOptions);
    const { guide, operations } = await import("../../generated/ysuite/tools.ts");
    const { ysuiteTools } = await import("./ysuite.ts");
    return { vendor: "ysuite", http: client.http, operations, guide, tools: ysuiteTools(client), fixed: {} };
  },
  wazzup: async (environment) => {
    const client = await clientFromEnvironment("wazzup", environment, clientOptions);
    const { guide, operations } = await import("../../generated/wazzup/tools.ts");
    const { wazzupTools } = await import("./wazzup.ts");
    return { vendor: "wazzup", http: client.http, operations, guide, tools: wazzupTools(client), fixed: {} };
  },
  "wazzup-v3": async (environment) => {
    const client = await clientFromEnvironment("wazzup-v3", environment, clientOptions);
    const { guide, operations } = await import("../../generated/wazzup-v3/tools.ts");
    const { wazzupV3Tools } = await import("./wazzup-v3.ts");
    return { vendor: "wazzup-v3", http: client.http, operations, guide, tools: wazzupV3Tools(client), fixed: {} };
  },
};

/** @throws {ConfigError} for options that are wrong and credentials that are missing */
export async function toolboxOf(options: McpOptions, environment: Environment): Promise<Toolbox> {
  const gates = { write: options.write ?? false, allowDelete: options.allowDelete ?? false };
  const chosen = vendorsOf(options, environment);
  const parts = await Promise.all([...new Set(chosen)].map((vendor) => loaders[vendor](environment, gates)));
  const curated = parts.flatMap(({ tools, operations }) =>
    tools.map((tool) => ({ tool, own: Object.values(operations).filter((operation) => operation.tool === tool.name) })),
  );
  const general = operationTools(parts, gates);
  const known = [...curated.map(({ tool }) => tool.name), ...general.map(({ name }) => name)];
  const wanted = options.tools;
  const unknown = wanted?.filter((name) => !known.includes(name)) ?? [];
  if (unknown.length > 0) throw new ConfigError(`mcp: unknown tool ${unknown.join(", ")}. Tools: ${known.join(", ")}.`);

  const offered = [
    ...curated.flatMap(({ tool, own }) => {
      const allowed = own.filter((operation) => isAllowed(operation, gates));
      return allowed.length > 0 ? [{ tool, annotations: combined(allowed) }] : [];
    }),
    ...(options.all ? general.map((tool) => ({ tool, annotations: generalAnnotations(tool.name, parts, gates) })) : []),
  ];
  return {
    tools: offered.filter(({ tool }) => !wanted || wanted.includes(tool.name)),
    guides: parts.map(({ vendor, guide }) => ({ vendor, text: guide })),
  };
}

/** `find_operation` reads the descriptions alone; `call_operation` can do whatever is allowed. */
function generalAnnotations(name: string, parts: readonly VendorParts[], gates: Gates): Annotations {
  if (name === "find_operation") return combined([]);
  return combined(parts.flatMap(({ operations }) => Object.values(operations)).filter((it) => isAllowed(it, gates)));
}
