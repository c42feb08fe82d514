import { createWazzupV3Client, type WazzupV3Client } from "crm-deals/wazzup-v3";
import { type Cases, failed, quirks } from "./quirk-cases.ts";

const cases: Cases<"wazzup-v3", WazzupV3Client> = {
  updateKeepsOmitted: [
    async ({ users }) => {
      await users.upsert([{ id: "12", name: "Anna", phone: "37120000012" }]);
      await users.upsert([{ id: "12", name: "Anna Ozola" }]);
      return (await users.get("12")).phone ?? "none";
    },
    [
      [false, "none"],
      [true, "37120000012"],
    ],
  ],
  unknownReferences: [
    async ({ contacts }) => {
      const contactData = [{ chatType: "vk", chatId: "1" } as const];
      return await failed(contacts.upsert([{ id: "501", responsibleUserId: "12", name: "Oak", contactData }]));
    },
    [
      ["accept", "done"],
      ["reject", 400],
    ],
  ],
  malformedPhone: [
    async ({ http }, { data }) => {
      const { response } = await http.POST("/v3/users", { body: [{ id: "12", name: "Anna", phone: "+371" }] });
      return [response.status, data.users.get("12")];
    },
    [
      ["drop", [200, { id: "12", name: "Anna" }]],
      ["reject", [400, undefined]],
    ],
  ],
  uploadRemovesOthers: [
    async ({ pipelines }) => {
      for (const id of ["3", "4"]) await pipelines.upload([{ id, name: "Sales" }]);
      return (await pipelines.list()).map(({ id }) => id);
    },
    [
      [false, ["3", "4"]],
      [true, ["4"]],
    ],
  ],
};

quirks("wazzup-v3", (fetch) => createWazzupV3Client({ apiKey: "key", fetch, retry: false }), cases);
