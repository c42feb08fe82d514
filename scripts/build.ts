/** `npm run build`: the library as ES modules and as CommonJS, each with one copy of what its entries share, and the descriptions. */
import { build } from "tsdown";
import { vendors } from "../src/vendors.ts";
import { tidyDeclarations } from "./build/declarations.ts";
import { writeLicences } from "./build/licences.ts";
import { buildMcpSdk, externalMcp } from "./build/mcp-sdk.ts";
import { writeSpecs } from "./build/specs.ts";

const entries = [...vendors, "fakes", "mcp", "mirror", "node", "postgres", "redis", "testing"];

const library = {
  index: "src/index.ts",
  ...Object.fromEntries(entries.map((name) => [name, `src/${name}/index.ts`])),
};

await build({
  config: false,
  format: {
    // The maps are for the tests, which ask what a bundle reaches; published, they would be a third of the package.
    esm: { entry: { ...library, cli: "src/cli.ts", "mcp-handler": "src/mcp/handler.ts" }, sourcemap: "hidden" },
    cjs: { entry: library, sourcemap: false },
  },
  platform: "node",
  target: "es2022",
  // .mjs and .cjs say what a file is wherever it is copied to.
  fixedExtension: true,
  dts: { sourcemap: false },
  plugins: [externalMcp],
  logLevel: "warn",
  checks: { pluginTimings: false },
});
await buildMcpSdk("dist");
await tidyDeclarations("dist");
await writeSpecs("dist/specs");
await writeLicences("dist");
