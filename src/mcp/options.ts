/** The options of the MCP server: of `createMcpHandler`, and of the command. */
import { ConfigError } from "../core/errors.ts";
import { credentialVariables, type Environment, missingCredentials } from "../environment.ts";
import { type Vendor, vendors } from "../vendors.ts";

/** The options of the MCP server. */
export interface McpOptions {
  /** Whose tools it offers; default: every vendor whose credentials are in the environment. */
  vendors?: readonly Vendor[] | undefined;
  /** Adds the tools that change something; default false. */
  write?: boolean | undefined;
  /** Adds deletes, each confirmed by a person; default false. It has no effect unless `write` is true. */
  allowDelete?: boolean | undefined;
  /** The names of the tools to offer; default all. Tools that need `write` or `allowDelete` still need it. */
  tools?: readonly string[] | undefined;
  /** Adds `find_operation` and `call_operation`, which reach every described operation; default false. */
  all?: boolean | undefined;
}

const names = ["vendors", "write", "allowDelete", "tools", "all"];

/** Checks the options and returns the vendors to serve. @throws {ConfigError} naming what is wrong */
export function vendorsOf(options: McpOptions, environment: Environment): Vendor[] {
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (unknown) throw new ConfigError(`mcp: unknown option \`${unknown}\`. Options: ${names.join(", ")}.`);
  for (const [name, value] of Object.entries({
    write: options.write,
    allowDelete: options.allowDelete,
    all: options.all,
  })) {
    if (value !== undefined && typeof value !== "boolean") throw new ConfigError(`mcp: \`${name}\` must be a boolean.`);
  }
  if (options.tools !== undefined && !Array.isArray(options.tools)) {
    throw new ConfigError("mcp: `tools` must be an array of names.");
  }
  if (options.vendors === undefined) return found(environment);
  if (!Array.isArray(options.vendors) || options.vendors.length === 0) {
    throw new ConfigError(`mcp: \`vendors\` must be an array. Vendors: ${vendors.join(", ")}.`);
  }
  return options.vendors.map((name) => {
    const vendor = vendors.find((known) => known === name);
    if (!vendor) throw new ConfigError(`mcp: unknown vendor \`${name}\`. Vendors: ${vendors.join(", ")}.`);
    const missing = missingCredentials(vendor, environment);
    if (missing.length === 0) return vendor;
    throw new ConfigError(`mcp: ${vendor} needs these environment variables: ${missing.join(", ")}`);
  });
}

function found(environment: Environment): Vendor[] {
  const complete = vendors.filter((vendor) => missingCredentials(vendor, environment).length === 0);
  if (complete.length > 0) return complete;
  const needed = vendors.map((vendor) => `${vendor}: ${credentialVariables[vendor].join(" and ")}`);
  throw new ConfigError(
    `mcp: no vendor's credentials are in the environment. Set those of one:\n  ${needed.join("\n  ")}`,
  );
}
