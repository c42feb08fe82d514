import { version } from "../../generated/version.ts";
import { read } from "./causes.ts";

/** What the package calls itself where a program may: in Node.js, Bun and Deno. */
export function userAgent(): Record<string, string> {
  const isServer = ["process", "versions", "node"].reduce<unknown>(read, globalThis);
  return isServer ? { "user-agent": `crm-deals/${version}` } : {};
}
