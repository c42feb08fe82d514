/**
 * An MCP server for HTTP: tools for the accounts whose credentials are in the environment.
 * @module crm-deals/mcp
 */
import type { McpOptions } from "./options.ts";

export type { Vendor } from "../vendors.ts";
export type { McpOptions } from "./options.ts";

/**
 * Creates a handler of HTTP requests that serves MCP. **It has no authentication**: everyone who reaches it can use the accounts whose
 * credentials are in `process.env`. Serve it on the loopback interface, or behind a proxy that authenticates and sends `Host: localhost`.
 *
 * Requests whose `Host` or `Origin` is not this machine get a 403; this protects against DNS rebinding and other websites. Both revisions of the
 * protocol are served, without sessions. In the older one a person cannot be asked over HTTP, so nothing is deleted and no message is sent. A
 * confirmation is valid once, for 5 minutes, in the process that asked for it.
 *
 * Options and credentials are checked with the first request, which rejects with a `ConfigError` when they are wrong.
 * @throws {ConfigError} when the handler is called and an option is invalid or a credential is missing
 */
export function createMcpHandler(options: McpOptions = {}): (request: Request) => Promise<Response> {
  let serving: Promise<(request: Request) => Promise<Response>> | undefined;
  return async (request) => {
    serving ??= import("./handler.ts").then(({ handlerOf }) => handlerOf(options, process.env));
    return await (await serving)(request);
  };
}
