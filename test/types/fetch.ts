/** What fits `Fetch` and `undiciTransport` without a cast. */
import type { Fetch } from "crm-deals";
import { undiciTransport } from "crm-deals/node";
import { Agent, EnvHttpProxyAgent, MockAgent, Pool, ProxyAgent, fetch as undiciFetch } from "undici";

const proxy = new ProxyAgent("http://127.0.0.1:3128");

export const fetches: Fetch[] = [
  globalThis.fetch,
  undiciFetch,
  (url, init) => undiciFetch(url, { ...init, dispatcher: proxy }),
  (url, init) => globalThis.fetch(url, { ...init, headers: { ...init.headers, "X-Own": "1" } }),
  async (_url, { headers, body }) => new Response(body ?? headers.get("accept")),
  undiciTransport({ dispatcher: proxy }),
];

for (const dispatcher of [new Agent(), new Pool("http://127.0.0.1"), new EnvHttpProxyAgent(), new MockAgent()]) {
  undiciTransport({ dispatcher });
}

// @ts-expect-error a response without a status
export const incomplete: Fetch = async () => ({ headers: new Headers(), url: "", body: null, text: async () => "" });
