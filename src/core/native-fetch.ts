/** The transports that are known: the built-in fetch, and this package's own. */
import type { OutgoingBody } from "./exchange.ts";
import type { Fetch, FetchResponse } from "./options.ts";

/** A mark on this package's own transports. Shared by the ES and the CommonJS copy of the package. */
export const native: unique symbol = Symbol.for("crm-deals.native");

/**
 * A transport that takes headers by name and a form as it is, heeds its signal, decodes what has a `content-encoding`, and whose
 * connection errors are about the request alone.
 */
export type NativeFetch = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body?: OutgoingBody | ArrayBuffer | undefined;
    redirect: "manual";
    signal?: AbortSignal | undefined;
  },
) => Promise<FetchResponse>;

/** Whether a transport is one of these. A caller's own may be anything. */
export function isNative(fetch: Fetch): fetch is NativeFetch {
  return fetch === globalThis.fetch || native in fetch;
}
