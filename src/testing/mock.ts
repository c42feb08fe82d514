import { ConfigError } from "../core/errors.ts";
import type { Vendor } from "../vendors.ts";
import { descriptionFile } from "./description-file.ts";
import { loadPrism } from "./prism.ts";

/** A running mock. */
export interface Mock {
  /** For a client's `baseUrl`. */
  readonly baseUrl: string;
  /** Stops the mock. */
  close(): Promise<void>;
}

/** How a mock is started. */
export interface MockOptions {
  /** The port to listen on; a free one by default. */
  port?: number | undefined;
}

/**
 * Starts a mock of a vendor on the loopback interface. It answers each operation with the description's first example, checks
 * requests against the description, and obeys `Prefer: code=404` and `Prefer: example=name`.
 * @param vendor whose API it answers as: `wazzup`, `wazzup-v3`, `woofed`, `ysuite` or `weeek`
 * @param options the `port`; a free one by default
 * @throws {ConfigError} for an unknown vendor, a port that cannot be had, or when Prism is not installed
 */
export async function startMock(vendor: Vendor, { port = 0 }: MockOptions = {}): Promise<Mock> {
  const description = descriptionFile(vendor);
  const { createLogger, createServer, getHttpOperationsFromSpec } = await loadPrism();
  const server = createServer(await getHttpOperationsFromSpec(description), {
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
  try {
    return { baseUrl: await server.listen(port, "127.0.0.1"), close: () => server.close() };
  } catch (error) {
    throw new ConfigError(`The mock cannot listen on port ${port}: ${messageOf(error)}.`, { cause: error });
  }
}

// Prism rejects with the message alone.
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
