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
import { pathsSource } from "./generate/paths.ts";
import { problemsOf } from "./generate/problems.ts";
import { toolsSource } from "./generate/tools.ts";

const check = process.argv.includes("--check");

try {
  await lintDescriptions();
  let stale = 0;
  for (const [file, content] of await generatedFiles()) {
    if (content === (await readFile(file, "utf8").catch(() => undefined))) continue;
    stale += 1;
    console.log(`${check ? "stale" : "wrote"} ${file}`);
    if (check) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  if (stale === 0) console.log("All generated files are up to date.");
  else if (check)
    throw new Error("Generated files are not up to date. Run `npm run generate` and commit what it writes.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function generatedFiles(): Promise<[file: string, content: string][]> {
  const descriptions = await bundleDescriptions(vendors);
  const problems = descriptions.flatMap(problemsOf);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  // For the client's `User-Agent`.
  const { version } = JSON.parse(await readFile("package.json", "utf8"));
  const files: [file: string, content: string][] = [
    ["generated/version.ts", `${madeFrom("package.json")}\nexport const version = ${JSON.stringify(version)};\n`],
    ["docs/operations.md", operationsPage(descriptions)],
  ];
  for (const description of descriptions) {
    const { vendor, yaml } = description;
    const sources = {
      paths: await pathsSource(description),
      models: modelsSource(description),
      meta: metaSource(description),
      tools: toolsSource(description),
      conditions: conditionsSource(description),
    };
    files.push([`generated/${vendor}/openapi.yaml`, yaml]);
    for (const [name, source] of Object.entries(sources)) {
      if (source) files.push([`generated/${vendor}/${name}.ts`, madeFrom(`specs/${vendor}`) + source]);
    }
  }
  return files;
}

function madeFrom(source: string): string {
  return `// Made by \`npm run generate\` from ${source}. Do not edit.\n`;
}
