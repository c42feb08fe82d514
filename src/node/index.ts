/**
 * Helpers for Node.js: a transport that costs less CPU time, and a recorder of requests and responses.
 * @module crm-deals/node
 */
export { type HarEntry, type HarField, recordHar } from "./har.ts";
export { type UndiciTransport, type UndiciTransportOptions, undiciTransport } from "./undici.ts";
