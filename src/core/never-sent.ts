/** Whether a request that failed has never left. */
import { causesOf, read, textOf } from "./causes.ts";
import type { Fetch } from "./options.ts";

/** A mark on a transport whose connection errors are about the request alone. Shared by the ES and the CommonJS copy of the package. */
export const reportsNeverSent: unique symbol = Symbol.for("crm-deals.reportsNeverSent");

/** With these there was no connection that could have carried the request. */
const codes = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"];

/** Whether a transport's errors can prove that nothing was sent. A caller's own fetch may report a connection to another host. */
export function canProveNeverSent(fetch: Fetch | undefined): boolean {
  return fetch === undefined || fetch === globalThis.fetch || reportsNeverSent in fetch;
}

/** Whether a failure was one of making the connection, on every address that was tried. */
export function wasNeverSent(error: unknown): boolean {
  return [error, ...causesOf(error)].some((cause) => {
    const addresses = read(cause, "errors");
    return Array.isArray(addresses) ? addresses.length > 0 && addresses.every(hasCode) : hasCode(cause);
  });
}

function hasCode(error: unknown): boolean {
  return codes.includes(textOf(error, "code") ?? "");
}
