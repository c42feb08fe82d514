/** What `createMcpHandler` loads with its first request. */
import type { Environment } from "../environment.ts";
import type { McpOptions } from "./options.ts";
import { serverFactory } from "./server.ts";
import { toolboxOf } from "./toolbox.ts";

export async function handlerOf(
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
