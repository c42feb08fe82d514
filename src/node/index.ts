/** What is for servers: recording of exchanges. */
export { type HarEntry, type HarField, recordHar } from "./har.ts";
