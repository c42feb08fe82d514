/** The bundled descriptions as `npm run generate` wrote them. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Vendor } from "../../src/vendors.ts";
import type { OpenApiDocument } from "./document.ts";

const parsed = new Map<Vendor, OpenApiDocument>();

/** A copy of the caller's own: parsing takes a hundred times as long. */
export function readDescription(vendor: Vendor): OpenApiDocument {
  const known = parsed.get(vendor);
  if (known) return structuredClone(known);
  const file = new URL(`../../generated/${vendor}/openapi.yaml`, import.meta.url);
  parsed.set(vendor, parse(readFileSync(file, "utf8")));
  return readDescription(vendor);
}
