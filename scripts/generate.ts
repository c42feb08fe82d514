/**
 * `npm run generate`: lints the descriptions and writes `generated/` and `docs/operations.md` from them.
 * With `--check` it writes nothing, names each file that is stale and fails.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { vendors } from "../src/vendors.ts";
import { bundleDescriptions, lintDescriptions } from "./description/bundle.ts";
import { conditionsSource } from "./generate/conditions.ts";
import { metaSource } from "./generate/meta.ts";
import { modelsSource } from "./generate/models.ts";
import { operationsPage } from "./generate/operations.ts";
import { paginationProblems } from "./generate/pagination.ts";
import { pathsSource } from "./generate/paths.ts";
import { payloadProblems } from "./generate/payload.ts";
import { toolProblems } from "./generate/tool-problems.ts";
import { toolsSource } from "./generate/tools.ts";

const check = process.argv.includes("--check");

try {
  await lintDescriptions();
  const stale = await staleFiles(await generatedFiles());
  for (const [file, content] of stale) {
    console.log(`${check ? "stale" : "wrote"} ${file}`);
    if (!check) await write(file, content);
  }
  if (stale.length === 0) console.log("All generated files are up to date.");
  else if (check)
    throw new Error("Generated files are not up to date. Run `npm run generate` and commit what it writes.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function generatedFiles(): Promise<[file: string, content: string][]> {
  const descriptions = await bundleDescriptions(vendors);
  const problems = descriptions.flatMap((description) => [
    ...payloadProblems(description),
    ...toolProblems(description),
    ...paginationProblems(description),
  ]);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const files: [file: string, content: string][] = [
    ["generated/version.ts", await versionSource()],
    ["docs/operations.md", operationsPage(descriptions)],
  ];
  for (const description of descriptions) {
    const folder = `generated/${description.vendor}`;
    files.push([`${folder}/openapi.yaml`, description.yaml]);
    files.push([`${folder}/paths.ts`, await pathsSource(description)]);
    files.push([`${folder}/models.ts`, modelsSource(description)]);
    files.push([`${folder}/meta.ts`, metaSource(description)]);
    files.push([`${folder}/tools.ts`, toolsSource(description)]);
    const conditions = conditionsSource(description);
    if (conditions) files.push([`${folder}/conditions.ts`, conditions]);
  }
  return files;
}

/** The package's version, for its `User-Agent`. */
async function versionSource(): Promise<string> {
  const { version } = JSON.parse(await readFile("package.json", "utf8"));
  return `// Made by \`npm run generate\` from package.json. Do not edit.\n\nexport const version = ${JSON.stringify(version)};\n`;
}

async function staleFiles(files: [file: string, content: string][]): Promise<[file: string, content: string][]> {
  const written = await Promise.all(files.map(([file]) => readFile(file, "utf8").catch(() => undefined)));
  return files.filter(([, content], index) => content !== written[index]);
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
