/** `--fake`: what a mirror does, between fakes in this process. */
import type { CommandIo } from "../command.ts";
import { createFake } from "../fakes/index.ts";
import { createWazzupV3Client } from "../wazzup-v3/index.ts";
import { createWeeekClient } from "../weeek/index.ts";
import { createWoofedClient } from "../woofed/index.ts";
import { createYsuiteClient } from "../ysuite/index.ts";
import type { Crm } from "./command.ts";
import { wazzupV3Destination } from "./destinations/wazzup-v3.ts";
import { memoryStore } from "./memory-store.ts";
import type { Source, SourceUser } from "./records.ts";
import type { MirrorReport } from "./report.ts";
import { runMirror } from "./run.ts";
import { weeekSource } from "./sources/weeek.ts";
import { woofedSource } from "./sources/woofed.ts";
import { ysuiteSource } from "./sources/ysuite.ts";
import { table } from "./table.ts";

/** A CRM with three contacts and deals, and what happens in it. */
interface Scene {
  source: Source;
  users?: SourceUser[];
  rename(): void;
  remove(): void;
}

/** Shows a mirror's runs and resolves with the exit code. */
export async function tell(crm: Crm, json: boolean, io: CommandIo): Promise<number> {
  const scene = await scenes[crm]();
  const wazzup = createFake("wazzup-v3");
  const store = memoryStore();
  const say = json ? io.err : io.out;
  const writes = () => wazzup.requests.filter(({ operation }) => /^(upsert|delete)/.test(operation)).length;

  async function run(title: string): Promise<MirrorReport> {
    const before = writes();
    const report = await runMirror({
      source: scene.source,
      destination: wazzupV3Destination(createWazzupV3Client({ apiKey: "fake", fetch: wazzup.fetch, retry: false })),
      store,
      uri: `https://${crm}.example.com/{kind}/{id}`,
      users: scene.users,
      country: "LV",
    });
    say(`${title}\n${table(report)}\nWrite requests to Wazzup: ${writes() - before}\n`);
    return report;
  }

  await run(`The first run from ${crm} to Wazzup`);
  await run("The second run: nothing has changed");
  scene.rename();
  await run("A deal is renamed");
  scene.remove();
  await run("A deal is deleted");

  scene.rename();
  // The request is carried out, its response is lost, and the process can do nothing more.
  wazzup.faults.next("upsertDeals", "reset-after");
  wazzup.faults.next("getDeal", "reset-before");
  await run("A deal is renamed, and the run crashes while it is written");
  const last = await run("The next run resumes: it reads what Wazzup has");
  if (json) io.out(JSON.stringify(last));
  return 0;
}

const people = [
  { name: "Inga Ozola", phone: "+371 2912 3456" },
  { name: "Juris Liepa", phone: "29 765 432" },
  { name: "No phone", phone: "" },
];
const titles = ["Oak doors", "Pine floor", "Birch stairs"];

const scenes: Record<Crm, () => Promise<Scene>> = {
  async weeek() {
    const fake = createFake("weeek");
    const client = createWeeekClient({ token: "fake", fetch: fake.fetch });
    const [user = ""] = fake.data.users.keys();
    const [statusId = ""] = fake.data.statuses.keys();
    for (const [index, { name, phone }] of people.entries()) {
      const contact = await client.contacts.create({ firstName: name, phones: phone ? [phone] : [] });
      await client.deals.create(statusId, { title: titles[index] ?? "", assignees: [user], contacts: [contact.id] });
    }
    return { source: weeekSource(client), ...changes(fake, ({ title }, set) => set({ title: `${title}, painted` })) };
  },
  async woofed() {
    const fake = createFake("woofed");
    const client = createWoofedClient({ token: "fake", accountId: 1, fetch: fake.fetch });
    for (const [index, { name, phone }] of people.entries()) {
      const contact = await client.contacts.create({
        full_name: name,
        phone: phone.replace(/^(?=2)/, "+371").replaceAll(" ", ""),
      });
      await client.deals.create({ name: titles[index] ?? "", contact_id: contact.id, stage_id: 1 });
    }
    return { source: woofedSource(client, 1), ...changes(fake, ({ name }, set) => set({ name: `${name}, painted` })) };
  },
  async ysuite() {
    const fake = createFake("ysuite");
    const client = createYsuiteClient({ accessKey: "fake", secretKey: "fake", fetch: fake.fetch });
    for (const [index, { name, phone }] of people.entries()) {
      const { cstid } = await client.contacts.create({
        cstname: name,
        contact_type: 2,
        ...(phone && { cstmobile: phone }),
      });
      await client.deals.create({ deal_name: titles[index] ?? "", pipeline_id: 1, cstid, deal_owner_id: 1 });
    }
    const users = [{ id: "1", name: "Anna Petrova" }];
    const { rename, remove } = changes(fake, ({ deal_name }, set) => set({ deal_name: `${deal_name}, painted` }));
    return { source: ysuiteSource(client), users, rename, remove };
  },
};

function changes<Deal extends object, Id>(
  { data: { deals } }: { readonly data: { readonly deals: Map<Id, Deal> } },
  change: (deal: Deal, set: (members: Partial<Deal>) => void) => void,
): Pick<Scene, "rename" | "remove"> {
  return {
    rename() {
      const [entry] = deals;
      if (entry) change(entry[1], (members) => deals.set(entry[0], { ...entry[1], ...members }));
    },
    remove() {
      const last = [...deals.keys()].at(-1);
      if (last !== undefined) deals.delete(last);
    },
  };
}
