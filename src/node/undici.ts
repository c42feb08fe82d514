import type { Agent } from "undici";
import { checkWholeNumber } from "../core/checks.ts";
import { ConfigError } from "../core/errors.ts";
import { reportsNeverSent } from "../core/never-sent.ts";
import type { Fetch } from "../core/options.ts";

/** A pool's settings. */
export interface UndiciTransportOptions {
  /** Connections to one vendor at most, and so requests under way at once; default 32. Further ones wait their turn. */
  connections?: number | undefined;
  /** How long making a connection may take, in milliseconds; default 10,000. */
  connectTimeoutMs?: number | undefined;
}

/** A transport with a pool of its own. */
export interface UndiciTransport extends Fetch {
  /** Closes the pool when its requests are done. */
  close(): Promise<void>;
}

/**
 * A transport for the client option `fetch` that makes lighter requests than `fetch` does, over a pool fit for bulk work. It needs
 * the package `undici`, version 7.
 * @throws {ConfigError} for a setting that is no whole number above 0, and at the first call when `undici` is not installed
 */
export function undiciTransport(options: UndiciTransportOptions = {}): UndiciTransport {
  const { connections = 32, connectTimeoutMs = 10_000 } = options;
  checkWholeNumber("connections", connections);
  checkWholeNumber("connectTimeoutMs", connectTimeoutMs);
  let pool: Agent | undefined;

  async function open(): Promise<Agent> {
    const { Agent } = await import("undici").catch((cause: unknown) => {
      throw new ConfigError("undiciTransport needs the package `undici`: npm install undici@7", { cause });
    });
    // The client bounds headers and body itself.
    const bounds = { headersTimeout: 0, bodyTimeout: 0, connect: { timeout: connectTimeoutMs } };
    pool ??= new Agent({ connections, keepAliveTimeout: 30_000, ...bounds });
    return pool;
  }

  const transport: Fetch = async (url, init) => {
    const { method, headers, body, signal } = init;
    // How a form is encoded, fetch knows.
    if (typeof body === "object") return await globalThis.fetch(url, init);
    const path = url.indexOf("/", "https://".length);
    const {
      statusCode,
      headers: fields,
      body: content,
    } = await (pool ?? (await open())).request({
      origin: url.slice(0, path),
      path: url.slice(path),
      method,
      headers,
      body: body ?? null,
      signal: signal ?? null,
    });
    return {
      status: statusCode,
      url,
      body: null,
      text: () => content.text(),
      // Made when it is looked at: most answers' headers never are.
      get headers() {
        return headersOf(fields);
      },
    };
  };
  return Object.assign(transport, { [reportsNeverSent]: true, close: async () => pool?.close() });
}

function headersOf(fields: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(fields)) {
    for (const item of Array.isArray(value) ? value : [value]) if (item !== undefined) headers.append(name, item);
  }
  return headers;
}
