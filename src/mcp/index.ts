/**
 * An MCP server for HTTP: tools for the accounts whose credentials are in the environment.
 * @module crm-deals/mcp
 */
import type { Environment } from "../environment.ts";
import type { McpOptions } from "./options.ts";
import { serverFactory } from "./server.ts";
import { toolboxOf } from "./toolbox.ts";

export type { Vendor } from "../vendors.ts";
export type { McpOptions } from "./options.ts";

/**
 * Creates a handler of HTTP requests that serves MCP. **It has no authentication of its own**: whoever reaches it works with the accounts
 * whose credentials are in `process.env`. Serve it on the loopback interface, or behind a proxy that authenticates and sends
 * `Host: localhost`.
 *
 * Requests whose `Host` or `Origin` is not this machine get 403, against DNS rebinding and other websites. Both protocol revisions are
 * served, without sessions; in the older one a person cannot be asked over HTTP, so nothing is deleted and no message is sent. A
 * confirmation holds for 5 minutes, once, in the process that asked for it.
 *
 * Options and credentials are checked with the first request, which rejects with a `ConfigError` when they are wrong.
 * @throws {ConfigError} when the handler is called and an option is invalid or a credential is missing
 */
export function createMcpHandler(options: McpOptions = {}): (request: Request) => Promise<Response> {
  let serving: Promise<(request: Request) => Promise<Response>> | undefined;
  return async (request) => {
    serving ??= handlerOf(options, process.env);
    return await (await serving)(request);
  };
}

async function handlerOf(
  options: McpOptions,
  environment: Environment,
): Promise<(request: Request) => Promise<Response>> {
  const [sdk, toolbox] = await Promise.all([import("./sdk.ts"), toolboxOf(options, environment)]);
  const handler = sdk.createMcpHandler(serverFactory(sdk, toolbox));
  return async (request) => {
    // A request made in this process has no Host header; its URL says where it goes.
    const host = sdk.validateHostHeader(
      request.headers.get("host") ?? new URL(request.url).host,
      sdk.localhostAllowedHostnames(),
    );
    if (!host.ok)
      return Response.json(
        { jsonrpc: "2.0", error: { code: -32_000, message: host.message }, id: null },
        { status: 403 },
      );
    return sdk.originValidationResponse(request, sdk.localhostAllowedOrigins()) ?? (await handler.fetch(request));
  };
}
