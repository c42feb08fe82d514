/** `createMcpHandler`: who may call it, and what is wrong before that. */
import { ConfigError } from "crm-deals";
import { createMcpHandler, type McpOptions } from "crm-deals/mcp";
import { expect, onTestFinished, test, vi } from "vitest";

function post(headers: Record<string, string> = {}, url = "http://localhost/mcp"): Request {
  return new Request(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json, text/event-stream", ...headers },
    body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} }),
  });
}

function handler(options?: McpOptions) {
  vi.stubEnv("WEEEK_TOKEN", "token");
  onTestFinished(() => void vi.unstubAllEnvs());
  return createMcpHandler(options);
}

test.each<[Record<string, string>, string]>([
  [{}, "http://localhost/mcp"],
  [{}, "http://127.0.0.1:3000/mcp"],
  [{ host: "localhost:3000" }, "http://localhost/mcp"],
  [{ host: "[::1]:3000", origin: "http://localhost:5173" }, "http://localhost/mcp"],
])("%o to %s is served", async (headers, url) => {
  expect((await handler()(post(headers, url))).status).toBe(200);
});

test.each<[Record<string, string>, string]>([
  [{}, "http://crm.example.com/mcp"],
  [{ host: "evil.example" }, "http://localhost/mcp"],
  [{ host: "localhost.evil.example" }, "http://localhost/mcp"],
  [{ origin: "https://evil.example" }, "http://localhost/mcp"],
  [{ origin: "null" }, "http://localhost/mcp"],
])("%o to %s is 403", async (headers, url) => {
  expect((await handler()(post(headers, url))).status).toBe(403);
});

test.each<[string, McpOptions, string]>([
  ["an unknown option", JSON.parse('{ "delete": true }'), "unknown option `delete`"],
  ["an unknown vendor", { vendors: JSON.parse('["hubspot"]') }, "unknown vendor `hubspot`"],
  ["a vendor without credentials", { vendors: ["ysuite"] }, "YSUITE_ACCESS_KEY"],
  ["an unknown tool", { tools: ["weeek_contxt"] }, "unknown tool weeek_contxt"],
  ["no vendors", { vendors: [] }, "`vendors`"],
  ["a text for a boolean", JSON.parse('{ "write": "false" }'), "`write` must be a boolean"],
])("%s is a ConfigError", async (_name, options, message) => {
  const call = handler(options)(post());
  await expect(call).rejects.toBeInstanceOf(ConfigError);
  await expect(call).rejects.toThrow(message);
});
