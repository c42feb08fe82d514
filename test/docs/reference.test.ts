/** The reference: what a description says is text on a page, whatever characters it has. */
import { createMarkdownRenderer } from "vitepress";
import { expect, test } from "vitest";
import { markdown } from "../../docs/.vitepress/markdown.ts";
import { operationsOf } from "../../scripts/description/operations.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { operationSection } from "../../scripts/docs/operation.ts";

const hostile = "{{ constructor }} <script>alert(1)</script> a|b <b>bold</b> :tada:";

function sectionWith(text: string): string {
  const document = readDescription("ysuite");
  const schema = document.components.schemas.DealCreate;
  const [described] = operationsOf(document).filter(({ id }) => id === "createDeal");
  if (!described || !schema) throw new Error("There is no createDeal.");
  described.operation.summary = text;
  Object.assign(described.operation, { description: text });
  Object.assign(schema, { properties: { [text]: { type: "string", description: text, default: text } } });
  const samples = new Map([["createDeal", { method: "deals.create", code: "ysuite.deals.create()" }]]);
  return operationSection(described, { vendor: "ysuite", document, samples, links: new Map() });
}

test("a page shows braces, tags, pipes and colons as they are written", async () => {
  const html = (await createMarkdownRenderer("docs", markdown)).render(sectionWith(hostile));
  expect(html).not.toMatch(/<script|<b>|🎉/);
  // Vue leaves alone what has `v-pre`, and attributes.
  expect(html.replaceAll(/<pre\b[^>]* v-pre[\s\S]*?<\/pre>|="[^"]*"/g, "")).not.toContain("{{");
  expect(html).toContain("&#123;&#123; constructor }} &lt;script&gt;alert(1)&lt;/script&gt; a|b");
  expect(html).toContain("<code>&#123;&#123; constructor }} &lt;script&gt;");
});

test("an operation's section says what it does before how that is known", () => {
  const text = sectionWith("Create a deal");
  const places = ["{:#createdeal:}", "**documented**", "`POST /v1/deals`", "**Body**", "**Responses**"].map((part) =>
    text.indexOf(part),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
