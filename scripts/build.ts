/** `npm run build`: the library as ES modules and as CommonJS, each with one copy of what its entries share, and the descriptions. */
import { build } from "tsdown";
import { vendors } from "../src/vendors.ts";
import { tidyDeclarations } from "./build/declarations.ts";
import { writeLicences } from "./build/licences.ts";
import { writeSpecs } from "./build/specs.ts";

const entries = [...vendors, "fakes", "mirror", "node", "postgres", "redis", "testing"];

await build({
  config: false,
  entry: {
    index: "src/index.ts",
    cli: "src/cli.ts",
    ...Object.fromEntries(entries.map((name) => [name, `src/${name}/index.ts`])),
  },
  format: ["esm", "cjs"],
  platform: "node",
  target: "es2022",
  // .mjs and .cjs say what a file is wherever it is copied to.
  fixedExtension: true,
  dts: { sourcemap: false },
  sourcemap: true,
  logLevel: "warn",
  checks: { pluginTimings: false },
});
await tidyDeclarations("dist");
await writeSpecs("dist/specs");
await writeLicences("dist");
