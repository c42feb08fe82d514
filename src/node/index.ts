/** What is for servers: a lighter transport, and the recording of exchanges. */
export { type HarEntry, type HarField, recordHar } from "./har.ts";
export { type UndiciTransport, type UndiciTransportOptions, undiciTransport } from "./undici.ts";
