/** A vendor's reference page: Redocly's, made from the description with marks and samples in it. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isObject, type JsonObject, objectAt, textAt } from "../description/json.ts";
import { redocly, redoclyCli } from "../description/redocly.ts";
import { contentSecurity, siteHeader, skipLink } from "./layout.ts";
import { withMarks } from "./provenance.ts";
import type { Sample } from "./samples.ts";

const script = "redoc.js";
const bundle = fileURLToPath(new URL("../lib/chunks/redoc.standalone.js", pathToFileURL(redoclyCli)));

export interface ReferenceInput {
  vendor: string;
  /** The page's title. */
  title: string;
  document: JsonObject;
  samples: readonly Sample[];
}

/** @param scratch a folder for what is only needed on the way */
export async function writeReference(
  { vendor, title, document, samples }: ReferenceInput,
  folder: string,
  scratch: string,
): Promise<void> {
  const input = join(scratch, `${vendor}.json`);
  const template = join(scratch, `${vendor}.hbs`);
  const output = join(scratch, `${vendor}.html`);
  await writeFile(input, JSON.stringify(withSamples(withMarks(document), samples)));
  await writeFile(template, pageTemplate(vendor));
  const options = {
    hideReplay: true,
    jsonSamplesExpandLevel: 4,
    // Redoc shows samples of the languages that are named here, and the first one at first.
    codeSamples: { languages: [{ lang: "TypeScript" }, { lang: "Payload" }] },
    downloadUrls: [{ title: "OpenAPI description", url: `openapi/${vendor}.yaml` }],
  };
  await redocly(
    "build-docs",
    input,
    "-o",
    output,
    "--title",
    title,
    "-t",
    template,
    "--openapi",
    JSON.stringify(options),
  );
  await writeFile(join(folder, `${vendor}.html`), ownScript(await readFile(output, "utf8")));
}

/** The one script that all reference pages share, without its requests to other hosts. */
export async function writeReferenceScript(folder: string): Promise<void> {
  const logo = `data:image/svg+xml,${encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="38" height="12"><text y="10" font-family="sans-serif" font-size="11" fill="#2467f2">Redoc</text></svg>',
  )}`;
  // The choice of examples would be read out as 'Example', whichever is chosen.
  const named = '"aria-label":`Example`,';
  const original = await readFile(bundle, "utf8");
  if (!original.includes(named)) throw new Error("Redocly's script names its choice of examples in another way.");
  const code = original
    .replaceAll(named, "")
    .replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, logo)
    .replaceAll("https://otel.cloud.redocly.com/v1/traces", "");
  await writeFile(join(folder, script), code);
}

function withSamples(document: JsonObject, samples: readonly Sample[]): JsonObject {
  const byId = new Map(samples.map(({ operationId, code }) => [operationId, code]));
  for (const item of Object.values(objectAt(document, "paths"))) {
    for (const operation of isObject(item) ? Object.values(item) : []) {
      const source = byId.get(textAt(operation, "operationId"));
      if (isObject(operation) && source) {
        operation["x-codeSamples"] = [{ lang: "TypeScript", label: "TypeScript", source }];
      }
    }
  }
  return document;
}

function pageTemplate(vendor: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${contentSecurity}
<title>{{title}} · crm-deals</title>
<link rel="icon" href="icon.svg">
{{{redocHead}}}
<link rel="stylesheet" href="style.css">
</head>
<body class="reference">
${skipLink}
${siteHeader("", `${vendor}.html`)}
<div id="content" tabindex="-1">
{{{redocHTML}}}
</div>
</body>
</html>
`;
}

/**
 * Takes the script from this folder instead of Redocly's content delivery network. Before the script runs, the menu's links are paths
 * on the server; they become what the script makes of them.
 */
function ownScript(html: string): string {
  const own = html
    .replace(/<link rel="modulepreload" href="https:[^"]+"[^>]*>/, `<link rel="modulepreload" href="${script}">`)
    .replace(/from "https:\/\/cdn\.redocly\.com\/[^"]+"/, `from "./${script}"`)
    .replaceAll(/ href="\/([a-z0-9/_-]*)" data-discover/gi, ' href="#/$1" data-discover');
  if (/(src|href)="https:\/\/cdn\.|from "https:/.test(own)) throw new Error("Redocly's page loads from another host.");
  return own;
}
