/** `tools.ts`: what the MCP server knows of an operation's input. */
import { expect, test } from "vitest";
import { readDescription } from "../../scripts/description/read.ts";
import { toolsSource } from "../../scripts/generate/tools.ts";
import type { Vendor } from "../../src/vendors.ts";

const sourceOf = (vendor: Vendor) =>
  toolsSource({ vendor, yaml: "", document: readDescription(vendor), fileOf: () => "" });

test("an input has no references, marks or account, and an upload is left out", () => {
  const source = sourceOf("woofed");
  expect(source).not.toMatch(/\$ref|"x-|account_id\\"/);
  expect(sourceOf("weeek")).not.toContain("uploadDealAttachment:");
});
