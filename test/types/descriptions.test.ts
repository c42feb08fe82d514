/** A change of a description reaches the compiler: the types made of a changed copy, against what is written for the real one. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import type { Schema } from "../../scripts/description/document.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { pathsSource } from "../../scripts/generate/paths.ts";
import { compile } from "../support/program.ts";

test("a member no longer required and a renamed one are noticed", { timeout: 60_000 }, async () => {
  const document = readDescription("ysuite");
  const { DealCreate, Deal } = document.components.schemas;
  for (const schema of [DealCreate, Deal]) without(schema, "cstid", "deal_name");
  rename(DealCreate, "deal_amount", "amount");
  const paths = await pathsSource({ vendor: "ysuite", yaml: stringify(document), document, fileOf: () => "" });

  const written = ["test/types/ysuite.ts", "test/contract/ysuite/deals.ts"];
  const files = written.map((file) => [file, readFileSync(file, "utf8")] as const);
  const { problems } = compile(new Map([["generated/ysuite/paths.ts", paths], ...files]));
  expect(problems).toEqual([
    expect.stringMatching(/^test\/types\/.*Unused '@ts-expect-error' directive/), // `cstid` may be missing in a create
    expect.stringMatching(/^test\/types\/.*possibly 'undefined'/),
    expect.stringMatching(/^test\/contract\/.*'deal_amount' does not exist/),
  ]);
});

function without(schema: Schema | undefined, ...names: string[]): void {
  if (!schema?.required) throw new Error("the schema requires nothing");
  schema.required = schema.required.filter((name) => !names.includes(name));
}

function rename({ properties = {} }: Schema = {}, from: string, to: string): void {
  const { [from]: property } = properties;
  if (!property) throw new Error(`no property ${from}`);
  properties[to] = property;
  delete properties[from];
}
