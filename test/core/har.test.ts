/** `recordHar`: what it records never changes what a call does. */
import { ConfigError } from "crm-deals";
import { type HarEntry, recordHar } from "crm-deals/node";
import { createWeeekClient } from "crm-deals/weeek";
import { expect, onTestFinished, test } from "vitest";
import { json, serve } from "../support/server.ts";

test.each([
  [
    "throws",
    () => {
      throw new Error("the disk is full");
    },
  ],
  ["rejects", async () => Promise.reject(new Error("the disk is full"))],
])("a recording that %s fails neither a finished create nor the process", async (_what, onEntry) => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on("unhandledRejection", note);
  onTestFinished(() => void process.off("unhandledRejection", note));

  const { baseUrl, received } = await serve((_request, response) => json(response, 200, { deal: { id: "d" } }));
  const { deals } = createWeeekClient({ token: "token", baseUrl, fetch: recordHar(globalThis.fetch, { onEntry }) });
  expect(await deals.create("s", { title: "Oak doors" })).toEqual({ id: "d" });
  expect(received).toHaveLength(1);
  await new Promise((resolve) => setImmediate(resolve));
  expect(unhandled).toEqual([]);
});

test.each([
  ["no options", [globalThis.fetch], "options"],
  ["an option that is misspelt", [globalThis.fetch, { onentry: () => {} }], "onEntry"],
  ["no fetch", [undefined, { onEntry: () => {} }], "fetch"],
])("%s is a ConfigError when the recorder is made", (_what, given, name) => {
  const create = () => Reflect.apply(recordHar, undefined, given);
  expect(create).toThrow(ConfigError);
  expect(create).toThrow(`\`${name}\` must be`);
});

const send = {
  method: "GET",
  headers: Object.assign(new Headers(), Object.fromEntries<string>([])),
  redirect: "manual" as const,
};

function recording() {
  const entries: HarEntry[] = [];
  return { entries, fetch: recordHar(globalThis.fetch, { onEntry: (entry) => void entries.push(entry) }) };
}

test("the body can be read as text and as a stream, and is recorded either way", async () => {
  const { baseUrl } = await serve((_request, response) => json(response, 200, { deal: { id: "é" } }));
  const { entries, fetch } = recording();
  const text = await (await fetch(baseUrl, send)).text();
  const chunks: Uint8Array[] = [];
  const { body } = await fetch(baseUrl, send);
  const reader = body?.getReader();
  for (let step = await reader?.read(); step?.value; step = await reader?.read()) chunks.push(step.value);
  expect(Buffer.concat(chunks).toString()).toBe(text);
  expect(entries.map((entry) => entry.response.content.text)).toEqual([text, text]);
});

test("a body beyond `maxResponseBytes` is cancelled, and recorded as far as it was read", async () => {
  let closed = () => {};
  const gone = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const { baseUrl } = await serve((_request, response) => {
    const more = () => void (!response.destroyed && response.write("x".repeat(100_000)) && setImmediate(more));
    response.on("drain", more).on("close", closed).writeHead(200);
    more();
  });
  const { entries, fetch } = recording();
  const { deals } = createWeeekClient({ token: "token", baseUrl, fetch, maxResponseBytes: 1_000_000 });
  await expect(deals.get("d")).rejects.toMatchObject({ code: "response" });
  await gone;
  expect(entries).toHaveLength(1);
  expect(entries[0]?.response.content.size).toBeLessThan(2_000_000);
});

test("a redirect is recorded", async () => {
  const { baseUrl } = await serve((_request, response) => void response.writeHead(302, { location: "/else" }).end("x"));
  const { entries, fetch } = recording();
  const { deals } = createWeeekClient({ token: "token", baseUrl, fetch });
  await expect(deals.get("d")).rejects.toMatchObject({ code: "response" });
  expect(entries).toMatchObject([{ response: { status: 302 } }]);
});
