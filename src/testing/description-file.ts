import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ConfigError } from "../core/errors.ts";
import { type Vendor, vendors } from "../vendors.ts";

/** Beside the built file in the package; where `npm run generate` writes it in the source tree. */
const places = (vendor: Vendor) => [`./specs/${vendor}.yaml`, `../../generated/${vendor}/openapi.yaml`];

/** The path of a vendor's description. @throws {ConfigError} for an unknown vendor */
export function descriptionFile(vendor: Vendor): string {
  if (!vendors.includes(vendor)) {
    throw new ConfigError(`Unknown vendor ${JSON.stringify(vendor)}. Vendors: ${vendors.join(", ")}.`);
  }
  const file = places(vendor)
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find(existsSync);
  if (file === undefined) throw new ConfigError(`The description of ${vendor} is missing from this installation.`);
  return file;
}
