/** The first page: what each vendor can do, from the descriptions, and the way in. */
import type { Vendor } from "../../src/vendors.ts";
import type { Description } from "../description/bundle.ts";
import type { Operation } from "../description/document.ts";
import { type Json, type JsonObject, objectAt, textAt } from "../description/json.ts";
import { type DescribedOperation, operationsOf } from "../description/operations.ts";
import { isRepeatable } from "../generate/operations.ts";
import { escapeHtml, page } from "./layout.ts";
import type { Sample } from "./samples.ts";
import { vendorNames } from "./vendors.ts";

export interface DocumentedVendor {
  vendor: Vendor;
  description: Description;
  document: JsonObject;
  samples: readonly Sample[];
}

export function landingPage(all: readonly DocumentedVendor[]): string {
  const main = `<h1>crm-deals</h1>
<p class="lead">Typed TypeScript clients for the CRM deals of four vendors, made from hand-written OpenAPI 3.1 descriptions.</p>
<h2>Try it</h2>
<pre tabindex="0"><code>npm ci &amp;&amp; npm run demo
npm ci &amp;&amp; npm test</code></pre>
<p>The demo is a salesperson's day on fakes of the vendors in its own process; neither command needs a network beyond <code>npm ci</code>.
<a href="guide/getting-started.html">Getting started</a> goes on from there.</p>
<h2>What each vendor can do</h2>
${vendorTable(all)}
<dl class="legend">
<dt>Repeated when unclear</dt><dd>Sending the request a second time changes nothing more, so a broken connection or a 503 is retried by itself.</dd>
<dt><span class="known known-observed">Observed</span></dt><dd>Not on the vendor's pages; its server's source or a live call shows it.</dd>
<dt><span class="known known-inferred">Inferred</span></dt><dd>Our conclusion from the rest.</dd>
<dt><span class="known known-disagreement">Disagreement</span></dt><dd>Two sources contradict each other; the page says what each says.</dd>
</dl>
<h2>Operations</h2>
${all.map(operationTable).join("\n")}`;
  return page({ title: "Overview", root: "", current: "index.html", main });
}

function vendorTable(all: readonly DocumentedVendor[]): string {
  const rows = all.map(({ vendor, description, document }) => {
    const operations = operationsOf(description.document);
    const count = (test: (described: DescribedOperation) => unknown) => operations.filter(test).length;
    const levels = ["documented", "observed", "inferred"].map((level) => {
      const known = count(({ operation }) => operation["x-provenance"].level === level);
      return known > 0 ? `${known} ${level}` : "";
    });
    const marks = marksIn(document);
    const cells = [
      operations.length,
      schemes(document),
      count(({ operation }) => operation["x-pagination"]) || "none",
      count(isRepeatable),
      levels.filter(Boolean).join(", "),
      `${marks.inferred} inferred, ${marks.observed} observed, ${marks.disagreements} disagreements`,
    ];
    const name = vendorNames[vendor];
    const summary = textAt(objectAt(document, "info"), "summary");
    return [`<a href="${vendor}.html">${name}</a><br><small>${escapeHtml(summary)}</small>`, ...cells];
  });
  const heads = [
    "Vendor",
    "Operations",
    "Credentials",
    "Lists in pages",
    "Repeated when unclear",
    "Operations known as",
    "Marked facts",
  ];
  return table(heads, rows, "Vendors");
}

function operationTable({ vendor, description, samples }: DocumentedVendor): string {
  const access = new Map(samples.map((sample) => [sample.operationId, sample.access ?? "http"]));
  const rows = operationsOf(description.document).map((described) => {
    const { method, path, operation } = described;
    const { level, disagreement } = operation["x-provenance"];
    const badge = level === "documented" ? "documented" : `<span class="known known-${level}">${level}</span>`;
    const cells = [
      `<code>${breakable(access.get(operation.operationId) ?? "")}</code>`,
      `<code>${breakable(`${method} ${path}`)}</code>`,
      operation["x-pagination"] ? "yes" : "",
      isRepeatable(described) ? "yes" : "no",
      disagreement ? `${badge} <span class="known known-disagreement">disagreement</span>` : badge,
    ];
    return [`<a href="${vendor}.html#/${anchorOf(operation)}">${operation.operationId}</a>`, ...cells];
  });
  const heads = ["Operation", "Method", "Request", "Pages", "Repeated when unclear", "Known"];
  const title = `${escapeHtml(description.document.info.title)}, ${rows.length} operations`;
  return `<details><summary>${title}</summary>${table(heads, rows, title)}</details>`;
}

/** Long names and paths break where a part of them ends, so that the columns behind them stay in sight. */
function breakable(text: string): string {
  return escapeHtml(text).replaceAll(/[./]/g, "$&<wbr>");
}

/** Where Redoc shows a tag. */
export function tagAnchor(tag: string): string {
  return tag.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

/** Where Redoc shows an operation: under its tag, by its id, in small letters. */
export function anchorOf({ operationId, tags: [tag = ""] }: Operation): string {
  return `${tagAnchor(tag)}/${operationId.toLowerCase()}`;
}

/** @param rows each with what it is about first */
function table(heads: readonly string[], rows: readonly (string | number)[][], label: string): string {
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join("");
  const body = rows.map(([about, ...cells]) => {
    // On a phone a row is a list, and each cell of it says what it is.
    const columns = cells.map((cell, index) => `<td data-head="${heads[index + 1]}">${cell}</td>`);
    return `<tr><th scope="row">${about}</th>${columns.join("")}</tr>`;
  });
  // Wide tables scroll by themselves, and can be reached to do so with a keyboard.
  return `<div class="scroll rows" role="region" aria-label="${label}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table></div>`;
}

function schemes(document: JsonObject): string {
  const all = Object.values(objectAt(objectAt(document, "components"), "securitySchemes"));
  const names = all.map((scheme) => {
    const header = textAt(scheme, "name");
    return header
      ? `<code>${escapeHtml(header)}</code>`
      : `${textAt(scheme, "scheme")} token`.replace("basic token", "basic");
  });
  return names.join(", ");
}

function marksIn(node: Json | undefined): { inferred: number; observed: number; disagreements: number } {
  const total = { inferred: 0, observed: 0, disagreements: 0 };
  const visit = (at: Json | undefined): void => {
    if (typeof at !== "object" || at === null) return;
    const provenance = Array.isArray(at) ? {} : objectAt(at, "x-provenance");
    if (textAt(provenance, "level") === "inferred") total.inferred += 1;
    if (textAt(provenance, "level") === "observed") total.observed += 1;
    if (textAt(provenance, "disagreement")) total.disagreements += 1;
    for (const child of Object.values(at)) visit(child);
  };
  visit(node);
  return total;
}
