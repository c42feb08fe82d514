/**
 * `npm run docs`: the documentation as a static folder, `dist-docs/`. Made from the descriptions under `specs/`, the guide under `docs/`
 * and the façades' source; nothing in it needs another host.
 */
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { vendors } from "../src/vendors.ts";
import { bundleDescriptions, lintDescriptions } from "./description/bundle.ts";
import { guidePages } from "./docs/guide.ts";
import { type DocumentedVendor, landingPage } from "./docs/landing.ts";
import { writeReference, writeReferenceScript } from "./docs/reference.ts";
import { samplesOf } from "./docs/samples.ts";
import { writeTypescriptReference } from "./docs/typescript-reference.ts";

const folder = fileURLToPath(new URL("../dist-docs/", import.meta.url));

try {
  await lintDescriptions();
  await build();
  console.log("The documentation is in dist-docs/; `npm run docs:serve` shows it.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function build(): Promise<void> {
  const described = await describedVendors();
  const scratch = await mkdtemp(join(tmpdir(), "crm-deals-docs-"));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    const pages = new Map([["index.html", landingPage(described)], ...(await guidePages())]);
    await Promise.all([
      ...[...pages].map(([name, html]) => write(name, html)),
      ...described.map(({ vendor, description }) => write(`openapi/${vendor}.yaml`, description.yaml)),
      ...["style.css", "icon.svg"].map((name) => cp(join("scripts/docs", name), join(folder, name))),
      writeReferenceScript(folder),
    ]);
    for (const { vendor, description, document, samples } of described) {
      await writeReference({ vendor, title: description.document.info.title, document, samples }, folder, scratch);
    }
    await writeTypescriptReference(await entries(), join(folder, "typescript"));
  } finally {
    await rm(scratch, { recursive: true });
  }
}

async function describedVendors(): Promise<DocumentedVendor[]> {
  const descriptions = await bundleDescriptions(vendors);
  return await Promise.all(
    descriptions.map(async (description) => ({
      vendor: description.vendor,
      description,
      document: parse(description.yaml),
      samples: await samplesOf(description.vendor, description.document),
    })),
  );
}

/** What the package publishes: src/index.ts, and that of every folder which has one. */
async function entries(): Promise<string[]> {
  const files = await readdir("src", { recursive: true });
  return files.filter((file) => /^([^/]+\/)?index\.ts$/.test(file)).map((file) => join("src", file));
}

async function write(name: string, content: string): Promise<void> {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
