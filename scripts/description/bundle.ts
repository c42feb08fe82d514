/** The descriptions in `specs/`: linted, and each bundled into one document. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import type { Vendor } from "../../src/vendors.ts";
import type { OpenApiDocument } from "./document.ts";
import { objectAt, textAt } from "./json.ts";
import { redocly } from "./redocly.ts";

/** A bundled description: its text, and what it says. */
export interface Description {
  vendor: Vendor;
  yaml: string;
  document: OpenApiDocument;
  /** The file that a path is written in. */
  fileOf(path: string): string;
}

/** Lints all descriptions: `recommended-strict` knows no warnings, so any finding fails, with file and line. */
export async function lintDescriptions(): Promise<void> {
  await redocly("lint");
}

/** Bundles each vendor's description into one document without references to other files. */
export async function bundleDescriptions(vendors: readonly Vendor[]): Promise<Description[]> {
  const folder = await mkdtemp(join(tmpdir(), "crm-deals-"));
  try {
    return await Promise.all(vendors.map((vendor) => bundleDescription(vendor, join(folder, `${vendor}.yaml`))));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bundleDescription(vendor: Vendor, bundled: string): Promise<Description> {
  await redocly("bundle", vendor, "--output", bundled);
  const yaml = await readFile(bundled, "utf8");
  const root = `specs/${vendor}/openapi.yaml`;
  const { paths } = parse(await readFile(root, "utf8"));
  const fileOf = (path: string) => {
    const [file = ""] = textAt(objectAt(paths, path), "$ref").split("#");
    return file ? join(dirname(root), file) : root;
  };
  return { vendor, yaml, document: parse(yaml), fileOf };
}
