/** The bundled descriptions as `npm run generate` wrote them. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Vendor } from "../../src/vendors.ts";
import type { OpenApiDocument } from "./document.ts";

export function readDescription(vendor: Vendor): OpenApiDocument {
  const file = new URL(`../../generated/${vendor}/openapi.yaml`, import.meta.url);
  return parse(readFileSync(file, "utf8"));
}
