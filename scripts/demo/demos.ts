/** What the demo does with each vendor: the calls as one would write them, and a line on each result. */
import type { Vendor } from "../../src/testing/index.ts";
import { createWazzupClient } from "../../src/wazzup/index.ts";
import { createWazzupV3Client } from "../../src/wazzup-v3/index.ts";
import { createWeeekClient } from "../../src/weeek/index.ts";
import { createWoofedClient } from "../../src/woofed/index.ts";
import { createYsuiteClient } from "../../src/ysuite/index.ts";
import type { Step } from "./table.ts";

type Env = Record<string, string>;

interface Demo {
  title: string;
  /** The environment variables that `--live` reads, with values that do for a mock. */
  mockEnv: Env;
  steps: (env: Env, baseUrl: string | undefined) => Step[];
}

export const demos: Record<Vendor, Demo> = {
  wazzup: {
    title: "Wazzup",
    mockEnv: { WAZZUP_TOKEN: "token" },
    steps: ({ WAZZUP_TOKEN = "" }, baseUrl) => {
      const { deals } = createWazzupClient({ token: WAZZUP_TOKEN, baseUrl });
      const first = firstOf<string>();
      const deal = {
        id: "deal1",
        responsible_user_id: "222",
        name: "Oak doors",
        uri: "https://crm.example.com/deals/1",
        contacts: ["contact1"],
        closed: false,
      };
      return [
        {
          call: "deals.list({ limit: 10 })",
          run: async () => {
            const { items } = await deals.list({ limit: 10 }).firstPage();
            return first.among(items.map(({ id, name }) => [id, name]));
          },
        },
        { call: "deals.get(id)", run: first.withId(async (id) => named((await deals.get(id)).name)) },
        { call: "deals.create([deal])", writes: true, run: async () => processed(await deals.create([deal])) },
        {
          call: "deals.update([{ ...deal, closed: true }])",
          writes: true,
          run: async () => processed(await deals.update([{ ...deal, closed: true }])),
        },
        { call: "deals.delete([id])", writes: true, run: first.withId(async (id) => done(await deals.delete([id]))) },
      ];
    },
  },

  "wazzup-v3": {
    title: "Wazzup API v3",
    mockEnv: { WAZZUP_V3_KEY: "key" },
    steps: ({ WAZZUP_V3_KEY = "" }, baseUrl) => {
      const { deals } = createWazzupV3Client({ apiKey: WAZZUP_V3_KEY, baseUrl });
      const first = firstOf<string>();
      const deal = {
        id: "9001",
        responsibleUserId: "12",
        name: "Oak doors",
        uri: "https://crm.example.com/deals/9001",
        contacts: ["501"],
        closed: false,
      };
      return [
        {
          call: "deals.list()",
          run: async () => {
            const { items, total } = await deals.list().firstPage();
            return first.among(
              items.map(({ id, name }) => [id, name]),
              total,
            );
          },
        },
        { call: "deals.get(id)", run: first.withId(async (id) => named((await deals.get(id)).name)) },
        { call: "deals.upsert([deal])", writes: true, run: async () => done(await deals.upsert([deal])) },
        {
          call: "deals.upsert([{ ...deal, closed: true }])",
          writes: true,
          run: async () => done(await deals.upsert([{ ...deal, closed: true }])),
        },
        { call: "deals.delete(id)", writes: true, run: first.withId(async (id) => done(await deals.delete(id))) },
      ];
    },
  },

  woofed: {
    title: "WoofedCRM",
    mockEnv: { WOOFED_TOKEN: "token", WOOFED_ACCOUNT_ID: "1" },
    steps: ({ WOOFED_TOKEN = "", WOOFED_ACCOUNT_ID }, baseUrl) => {
      const { deals } = createWoofedClient({ token: WOOFED_TOKEN, accountId: Number(WOOFED_ACCOUNT_ID), baseUrl });
      const first = firstOf<number>();
      const deal = { name: "Oak doors", stage_id: 1, contact_id: 1 };
      return [
        {
          call: 'deals.search({ status_eq: "open" })',
          run: async () => {
            const { items, total } = await deals.search({ status_eq: "open" }).firstPage();
            return first.among(
              items.map(({ id, name }) => [id, name]),
              total,
            );
          },
        },
        {
          call: "deals.get(id)",
          run: first.withId(async (id) => {
            const { name, stage, pipeline } = await deals.get(id);
            return `${named(name)} in ${pipeline?.name ?? "no pipeline"}, ${stage.name}`;
          }),
        },
        { call: "deals.create(deal)", writes: true, run: async () => created((await deals.create(deal)).id) },
        {
          call: 'deals.update(id, { status: "lost" })',
          writes: true,
          run: first.withId(async (id) => `now ${(await deals.update(id, { status: "lost" })).status}`),
        },
        { call: "deals.upsert(deal)", writes: true, run: async () => `deal ${(await deals.upsert(deal)).id}` },
      ];
    },
  },

  ysuite: {
    title: "Y-Suite",
    mockEnv: { YSUITE_ACCESS_KEY: "access", YSUITE_SECRET_KEY: "secret" },
    steps: ({ YSUITE_ACCESS_KEY = "", YSUITE_SECRET_KEY = "" }, baseUrl) => {
      const { deals } = createYsuiteClient({ accessKey: YSUITE_ACCESS_KEY, secretKey: YSUITE_SECRET_KEY, baseUrl });
      const first = firstOf<number>();
      const deal = { deal_name: "Oak doors", pipeline_id: 1, cstid: 10 };
      return [
        {
          call: "deals.list({ pageSize: 5 })",
          run: async () => {
            const { items, total } = await deals.list({ pageSize: 5 }).firstPage();
            return first.among(
              items.map(({ deal_id, deal_name }) => [deal_id, deal_name]),
              total,
            );
          },
        },
        { call: "deals.get(id)", run: first.withId(async (id) => named((await deals.get(id)).deal_name)) },
        { call: "deals.create(deal)", writes: true, run: async () => created((await deals.create(deal)).deal_id) },
        {
          call: "deals.update(id, { ...deal, deal_amount: 900 })",
          writes: true,
          run: first.withId(async (id) => done(await deals.update(id, { ...deal, deal_amount: 900 }))),
        },
        { call: "deals.delete(id)", writes: true, run: first.withId(async (id) => done(await deals.delete(id))) },
      ];
    },
  },

  weeek: {
    title: "Weeek",
    mockEnv: { WEEEK_TOKEN: "token", WEEEK_STATUS_ID: "aBcDeFgH12345678" },
    steps: ({ WEEEK_TOKEN = "", WEEEK_STATUS_ID = "" }, baseUrl) => {
      const { deals } = createWeeekClient({ token: WEEEK_TOKEN, baseUrl });
      const first = firstOf<string>();
      return [
        {
          call: "deals.list(statusId, { limit: 10 })",
          run: async () => {
            const { items } = await deals.list(WEEEK_STATUS_ID, { limit: 10 }).firstPage();
            return first.among(items.map(({ id, title }) => [id, title]));
          },
        },
        { call: "deals.get(id)", run: first.withId(async (id) => named((await deals.get(id)).title)) },
        {
          call: 'deals.create(statusId, { title: "Oak doors" })',
          writes: true,
          run: async () => created((await deals.create(WEEEK_STATUS_ID, { title: "Oak doors" })).id),
        },
        {
          call: "deals.update(id, { amount: 900 })",
          writes: true,
          run: first.withId(async (id) => named((await deals.update(id, { amount: 900 })).title)),
        },
        {
          call: 'deals.patch(id, { winStatus: "won" })',
          writes: true,
          run: first.withId(async (id) => done(await deals.patch(id, { winStatus: "won" }))),
        },
        { call: "deals.delete(id)", writes: true, run: first.withId(async (id) => done(await deals.delete(id))) },
      ];
    },
  },
};

/** Remembers the first record of a list for the calls that need an id. */
function firstOf<Id>() {
  let first: Id | undefined;
  return {
    among(records: [id: Id, name: string | null][], total = records.length): string {
      first = records[0]?.[0];
      const shown = records.slice(0, 3).map(([id, name]) => `${id} ${named(name)}`);
      return `${total} deal(s)${shown.length > 0 ? `: ${shown.join(", ")}` : ""}`;
    },
    withId: (run: (id: Id) => Promise<string>) => async () =>
      first === undefined ? "skipped, for no deal is known" : run(first),
  };
}

const named = (name: string | null) => (name === null ? "without a name" : `'${name}'`);
const created = (id: string | number) => `created with the id ${id}`;
const processed = ({ processed }: { processed: number }) => `${processed} processed`;
const done = (_nothing: unknown) => "done";
