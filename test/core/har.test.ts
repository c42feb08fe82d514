/** `recordHar`: what it records never changes what a call does. */
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

test("a body that was read for the recording is not passed on as a stream", async () => {
  const { baseUrl } = await serve((_request, response) => json(response, 200, { deal: { id: "d" } }));
  const entries: HarEntry[] = [];
  const fetch = recordHar(globalThis.fetch, { onEntry: (entry) => void entries.push(entry) });
  const response = await fetch(baseUrl, {
    method: "GET",
    headers: Object.assign(new Headers(), Object.fromEntries<string>([])),
    redirect: "manual",
  });
  expect(response.body).toBeNull();
  expect(await response.text()).toBe(entries[0]?.response.content.text);
});
