/**
 * What is for servers: a lighter transport, and the recording of exchanges.
 * @module crm-deals/node
 */
export { type HarEntry, type HarField, recordHar } from "./har.ts";
export { type UndiciTransport, type UndiciTransportOptions, undiciTransport } from "./undici.ts";
