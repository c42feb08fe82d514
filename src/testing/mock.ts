import { ConfigError } from "../core/errors.ts";
import { type RecordedRequest, recorded } from "../fakes/requests.ts";
import { createRouter } from "../fakes/router.ts";
import type { Vendor } from "../vendors.ts";
import { descriptionFile } from "./description-file.ts";
import { pageOf } from "./pages.ts";
import { loadPrism } from "./prism.ts";

/** A running mock. */
export interface Mock {
  /** For a client's `baseUrl`. */
  readonly baseUrl: string;
  /** Every request for a known operation, in the order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** Stops the mock. */
  close(): Promise<void>;
}

/** The options of a mock. */
export interface MockOptions {
  /** The port to listen on; a free one by default. */
  port?: number | undefined;
}

/**
 * Starts a mock of a vendor on the loopback interface. It responds to each operation with the description's first example, checks requests
 * against the description, and follows the header `Prefer: code=404` or `Prefer: example=name`. After the first page a list is empty, unless
 * `Prefer` names an example.
 * @param vendor whose API it serves: `wazzup`, `wazzup-v3`, `woofed`, `ysuite` or `weeek`
 * @param options the `port`; a free one by default
 * @throws {ConfigError} for an unknown vendor, a port that cannot be used, or when Prism is not installed
 */
export async function startMock(vendor: Vendor, { port = 0 }: MockOptions = {}): Promise<Mock> {
  const description = descriptionFile(vendor);
  const { createLogger, createServer, getHttpOperationsFromSpec } = await loadPrism();
  const operations = await getHttpOperationsFromSpec(description);
  const server = createServer(operations, {
    components: { logger: createLogger("mock", { enabled: false }) },
    cors: false,
    config: {
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
      upstreamProxy: undefined,
      isProxy: false,
    },
  });
  const route = createRouter(
    Object.fromEntries(
      operations.map(({ method, path, iid = "" }) => [`${method.toUpperCase()} ${path}`, { id: iid }]),
    ),
  );
  const requests: RecordedRequest[] = [];
  const { prism } = server;
  const request = prism.request;
  prism.request = (input, resources, config) => {
    const { path, query = {} } = input.url;
    const search = new URLSearchParams();
    for (const [name, values] of Object.entries(query)) for (const value of [values].flat()) search.append(name, value);
    const found = route(input.method.toUpperCase(), path);
    if (found) requests.push(recorded(found, search, input.body ?? undefined));
    const { extensions } = operations.find(({ iid }) => iid === found?.operation) ?? {};
    const respond = request(input, resources, config);
    return async () => {
      const result = await respond();
      const asked = input.headers?.prefer?.includes("example=");
      if (result._tag === "Left" || result.right.output.statusCode >= 300 || asked) return result;
      const { output } = result.right;
      const body = pageOf(extensions?.["x-pagination"], search, output.body);
      return { ...result, right: { ...result.right, output: { ...output, body } } };
    };
  };
  try {
    return { baseUrl: await server.listen(port, "127.0.0.1"), requests, close: () => server.close() };
  } catch (error) {
    throw new ConfigError(`The mock cannot listen on port ${port}: ${messageOf(error)}.`, { cause: error });
  }
}

// Prism rejects with the message alone.
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
