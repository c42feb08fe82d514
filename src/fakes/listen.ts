/** A fake over real HTTP, on loopback. */
import { ConfigError } from "../core/errors.ts";

/** A fake that listens. */
export interface Listening {
  /** For a client's `baseUrl`. */
  readonly baseUrl: string;
  /** Stops listening and breaks the connections that are open. */
  close(): Promise<void>;
}

type Serve = (url: string, init: RequestInit) => Promise<Response>;

/** @throws {ConfigError} where there is no Node.js, Bun or Deno */
export async function listen(serve: Serve): Promise<Listening> {
  // Looked up here: the entry itself also runs in browsers.
  const http = typeof process === "undefined" ? undefined : process.getBuiltinModule?.("node:http");
  if (!http)
    throw new ConfigError(
      "listen: this runtime has no `node:http`. Pass the option `fetch: fake.fetch` to the client instead.",
    );

  let baseUrl = "";
  const server = http.createServer(async (incoming, outgoing) => {
    const { method = "GET", url = "/", headers } = incoming;
    const gone = new AbortController();
    outgoing.on("close", () => gone.abort());
    try {
      let body = "";
      for await (const chunk of incoming.setEncoding("utf8")) body += chunk;
      const sent = new Headers(Object.entries(headers).map(([name, value]): [string, string] => [name, `${value}`]));
      const response = await serve(baseUrl + url, { method, headers: sent, body, signal: gone.signal });
      outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
    } catch {
      // A connection that breaks is one of the faults.
      incoming.socket.destroy();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address === "object" && address) baseUrl = `http://127.0.0.1:${address.port}`;
  return {
    baseUrl,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
