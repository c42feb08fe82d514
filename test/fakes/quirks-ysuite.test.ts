import { createYsuiteClient, type YsuiteClient } from "crm-deals/ysuite";
import { type Cases, failed, quirks } from "./quirk-cases.ts";

const ysuiteDeal = { deal_name: "Oak doors", pipeline_id: 1, cstid: 2 };
const cases: Cases<"ysuite", YsuiteClient> = {
  notFoundMessage: [
    async ({ deals }) => deals.get(1).catch((error: { messages: string[] }) => error.messages[0]),
    [
      ["Record not found", "Record not found"],
      ["No such deal", "No such deal"],
    ],
  ],
  pageSizeOver100: [
    async ({ deals }) => failed(deals.list({ pageSize: 101 }).firstPage()),
    [
      ["reject", 422],
      ["cap", "done"],
    ],
  ],
  updateKeepsOmitted: [
    async ({ deals }) => {
      await deals.create({ ...ysuiteDeal, deal_amount: 5 });
      await deals.update(1, ysuiteDeal);
      return (await deals.get(1)).deal_amount;
    },
    [
      [false, null],
      [true, 5],
    ],
  ],
  order: [
    async ({ deals }) => {
      for (const deal_name of ["a", "b"]) await deals.create({ ...ysuiteDeal, deal_name });
      return (await deals.list().firstPage()).items.map(({ deal_name }) => deal_name);
    },
    [
      ["oldestFirst", ["a", "b"]],
      ["newestFirst", ["b", "a"]],
    ],
  ],
  shows: [
    async ({ deals }) => {
      await deals.create({ ...ysuiteDeal, deal_owner_id: 1 });
      return "deal_owner_id" in (await deals.get(1));
    },
    [
      ["documented", false],
      ["written", true],
    ],
  ],
};

quirks(
  "ysuite",
  (fetch) => createYsuiteClient({ accessKey: "access", secretKey: "secret", fetch, retry: false }),
  cases,
);
