import { fileURLToPath } from "node:url";
import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import type { Vendor } from "./vendors.ts";

/** A running mock. */
export interface Mock {
  /** For a client's `baseUrl`. */
  readonly baseUrl: string;
  close(): Promise<void>;
}

/**
 * Starts a mock of a vendor on a free port of the loopback interface. It answers each operation with the description's first
 * example, checks requests against the description, and obeys `Prefer: code=404` and `Prefer: example=name`.
 */
export async function startMock(vendor: Vendor): Promise<Mock> {
  const description = fileURLToPath(new URL(`../../generated/${vendor}/openapi.yaml`, import.meta.url));
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
  return { baseUrl: await server.listen(0, "127.0.0.1"), close: () => server.close() };
}
