/** Real MCP clients, over HTTP in this process, against fakes of the vendors. */
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { createFake, type FakeVendor } from "crm-deals/fakes";
import { createMcpHandler, type McpOptions } from "crm-deals/mcp";
import { onTestFinished, vi } from "vitest";
import { baseUrlVariable, credentialVariables } from "../../src/environment.ts";

/** Both protocol revisions that the server speaks. */
export const revisions = ["2025-11-25", "2026-07-28"] as const;
export type Revision = (typeof revisions)[number];

/** What the person at the client does when asked. */
export type Person = (question: string) => { action: "accept" | "decline" | "cancel"; content?: { confirm: boolean } };

export const agree: Person = () => ({ action: "accept", content: { confirm: true } });

/** The environment of a server whose vendors are fakes. */
export async function fakeEnvironment<V extends FakeVendor>(vendor: V, fake = createFake(vendor)) {
  const { baseUrl, close } = await fake.listen();
  onTestFinished(close);
  const credentials = Object.fromEntries(credentialVariables[vendor].map((name) => [name, "1"]));
  return { fake, environment: { ...credentials, [baseUrlVariable(vendor)]: baseUrl } };
}

export function newClient(revision: Revision, person?: Person): Client {
  const client = new Client(
    { name: "test", version: "1.0.0" },
    {
      capabilities: person ? { elicitation: { form: {} } } : {},
      versionNegotiation: { mode: revision === "2026-07-28" ? { pin: revision } : "legacy" },
    },
  );
  if (person) client.setRequestHandler("elicitation/create", ({ params }) => person(params.message));
  return client;
}

/** A client of a handler in this process. */
export async function connect(
  environment: Record<string, string>,
  options: McpOptions,
  { revision = "2026-07-28", person }: { revision?: Revision; person?: Person } = {},
): Promise<Client> {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
  const handler = createMcpHandler(options);
  const client = newClient(revision, person);
  await client.connect(
    new StreamableHTTPClientTransport(new URL("http://localhost/mcp"), {
      fetch: async (url, init) => await handler(new Request(url, init)),
    }),
  );
  onTestFinished(() => client.close());
  return client;
}

/** The text of a result. */
export function textOf(result: { content?: { type: string; text?: string }[] }): string {
  return (result.content ?? []).map(({ text = "" }) => text).join("\n");
}
