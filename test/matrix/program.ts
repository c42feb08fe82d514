/** What every runtime does with the installed package: a list and an error response of each vendor, against mocks. No global of one runtime. */
import { ApiError, type CallOptions } from "crm-deals";
import type { Vendor } from "crm-deals/testing";
import { createWazzupClient } from "crm-deals/wazzup";
import { createWazzupV3Client } from "crm-deals/wazzup-v3";
import { createWeeekClient } from "crm-deals/weeek";
import { createWoofedClient } from "crm-deals/woofed";
import { createYsuiteClient } from "crm-deals/ysuite";

// Put in by the bundler.
declare const mockUrls: Record<Vendor, string>;

async function main(): Promise<void> {
  const unauthorized: CallOptions = { headers: { Prefer: "code=401" }, retry: false };
  const wazzup = createWazzupClient({ token: "token", baseUrl: mockUrls.wazzup }).deals;
  const wazzupV3 = createWazzupV3Client({ apiKey: "key", baseUrl: mockUrls["wazzup-v3"] }).deals;
  const woofed = createWoofedClient({ token: "token", accountId: 1, baseUrl: mockUrls.woofed }).deals;
  const ysuite = createYsuiteClient({ accessKey: "access", secretKey: "secret", baseUrl: mockUrls.ysuite }).deals;
  const weeek = createWeeekClient({ token: "token", baseUrl: mockUrls.weeek }).deals;

  await check(wazzup.list().firstPage(), wazzup.create([deal], unauthorized));
  await check(wazzupV3.list().firstPage(), wazzupV3.get("9001", unauthorized));
  await check(woofed.search().firstPage(), woofed.get(1, unauthorized));
  await check(ysuite.list().firstPage(), ysuite.get(1, unauthorized));
  await check(weeek.list("kT3vQ9xLmB2rWz7P").firstPage(), weeek.get("kT3vQ9xLmB2rWz7P", unauthorized));
}

const deal = {
  id: "1",
  responsible_user_id: "1",
  name: "x",
  uri: "https://crm.example.com",
  contacts: ["1"],
  closed: false,
};

async function check(list: Promise<{ items: readonly unknown[] }>, failing: Promise<unknown>): Promise<void> {
  const failed = failing.catch((error: unknown) => error);
  if ((await list).items.length === 0) throw new Error("A list is empty.");
  const error = await failed;
  if (!(error instanceof ApiError)) throw new Error(`No error response: ${error}`);
}

main().then(
  () => console.log("all calls did what they should"),
  (error: unknown) => console.log(String(error)),
);
