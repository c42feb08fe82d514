/** The MCP SDK as one file of the package, so that `npx crm-deals mcp` installs nothing else, and the licences of what is in it. */
import { readFile, writeFile } from "node:fs/promises";
import { build, type TsdownPlugin } from "tsdown";
import { licencesOf } from "./licences.ts";

const source = "src/mcp/sdk.ts";
const name = "mcp-sdk";

/** Writes the file without a source map, which would be four times its size, and the licences beside it. */
export async function buildMcpSdk(folder: string): Promise<void> {
  const packages = new Set<string>();
  await build({
    config: false,
    entry: { [name]: source },
    outDir: folder,
    clean: false,
    format: "esm",
    platform: "node",
    target: "es2022",
    fixedExtension: true,
    dts: false,
    minify: true,
    deps: { alwaysBundle: /./, onlyBundle: false },
    outputOptions: { codeSplitting: false },
    logLevel: "warn",
    checks: { pluginTimings: false },
    plugins: [
      {
        name: "licences",
        async generateBundle(_options, bundle) {
          for (const file of Object.values(bundle)) {
            if (file.type !== "chunk") continue;
            for (const id of Object.keys(file.modules)) for (const found of await packagesIn(id)) packages.add(found);
          }
        },
      },
    ],
  });
  await writeFile(`${folder}/${name}.LICENSES.txt`, await licences([...packages].toSorted()));
}

/** For the build of everything else: what the server loads is there once, as ES modules, whoever loads it. */
export const externalMcp: TsdownPlugin = {
  name: "external-mcp",
  resolveId(id, importer) {
    if (!importer) return undefined;
    if (id === "./sdk.ts") return { id: `./${name}.mjs`, external: true };
    return id === "./handler.ts" ? { id: "./mcp-handler.mjs", external: true } : undefined;
  },
};

/** The package of a module, and those that its publisher has bundled into it. */
async function packagesIn(id: string): Promise<string[]> {
  const own = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
  if (!own) return [];
  const bundled = (await readFile(id, "utf8")).matchAll(/#region .*\/node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//g);
  return [own, ...[...bundled].map(([, found]) => String(found))];
}

async function licences(packages: readonly string[]): Promise<string> {
  const texts = await Promise.all(
    packages.map(async (found) => {
      const [file = ""] = await licencesOf(found);
      return `${found}\n\n${(await readFile(file, "utf8")).trim()}\n`;
    }),
  );
  return `${name}.mjs contains these packages.\n\n${texts.join(`\n${"-".repeat(80)}\n\n`)}`;
}
