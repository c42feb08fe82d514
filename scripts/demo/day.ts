/** The story: a salesperson's day over four CRMs. Every record is really written, to fakes in this process. */
import { createFake } from "../../src/fakes/index.ts";
import { createWazzupV3Client } from "../../src/wazzup-v3/index.ts";
import { createWeeekClient } from "../../src/weeek/index.ts";
import { createWoofedClient } from "../../src/woofed/index.ts";
import { createYsuiteClient } from "../../src/ysuite/index.ts";
import { failing, part, step } from "./narrate.ts";

const introduction = `A salesperson's day

Anna sells doors. Her own deals are in Weeek, the web shop's in WoofedCRM, a partner's in Y-Suite, and Wazzup shows
deals beside WhatsApp chats. The clients are the real ones; the servers are fakes in this process that remember what
is written. No account, no network. Each call is printed as it is in the program, with its result.`;

const done = () => "done";

export async function day(): Promise<void> {
  const fakes = {
    weeek: createFake("weeek"),
    woofed: createFake("woofed"),
    ysuite: createFake("ysuite"),
    wazzup: createFake("wazzup-v3"),
  };
  // `fetch` is the only difference to a program that calls the real servers.
  const weeek = createWeeekClient({ token: "token", fetch: fakes.weeek.fetch });
  const woofed = createWoofedClient({ token: "token", accountId: 1, fetch: fakes.woofed.fetch });
  const ysuite = createYsuiteClient({ accessKey: "access", secretKey: "secret", fetch: fakes.ysuite.fetch });
  const wazzup = createWazzupV3Client({ apiKey: "key", fetch: fakes.wazzup.fetch });
  console.log(introduction);

  part("09:00  Olga calls and wants two doors. Anna enters her and the deal in Weeek.");
  const [funnel] = await weeek.funnels.list();
  const statuses = await weeek.statuses.list(funnel?.id ?? "");
  const nameOf = (id: string) => statuses.find((status) => status.id === id)?.name;
  const [newDeals, offers] = statuses.map(({ id }) => id);
  if (!newDeals || !offers) throw new Error("The funnel has too few statuses.");
  const olga = await step(
    () => weeek.contacts.create({ firstName: "Olga", phones: ["+49 30 123456"] }),
    ({ firstName, phones = [] }) => `contact ${firstName}, ${phones[0]?.phone}`,
  );
  const { id } = await step(
    () => weeek.deals.create(newDeals, { title: "Two oak doors", amount: 1200, contacts: [olga.id] }),
    ({ title, amount, statusId }) => `deal '${title}', ${amount}, status ${nameOf(statusId)}`,
  );
  const task = await step(
    () => weeek.deals.tasks.create(id, { title: "Measure the doorway" }),
    ({ title, isCompleted }) => `task '${title}', ${isCompleted ? "done" : "open"}`,
  );

  part("10:00  Anna sends the deal to Wazzup: everyone who chats with Olga sees it there.");
  const uri = `https://crm.example.com/deals/${id}`;
  const deal = { id, name: "Two oak doors", responsibleUserId: "anna", contacts: [olga.id], uri, closed: false };
  const contactData = [{ chatType: "whatsapp" as const, chatId: "4930123456" }];
  await wazzup.users.upsert([{ id: "anna", name: "Anna" }]);
  await wazzup.contacts.upsert([{ id: olga.id, name: "Olga", responsibleUserId: "anna", contactData }]);
  await step(() => wazzup.deals.upsert([deal]), done);

  part("12:00  The doorway is measured, and the offer is sent.");
  await step(() => weeek.tasks.complete(task.id), done);
  await step(() => weeek.deals.setStatus(id, offers), done);
  await step(
    () => weeek.deals.patchAndGet(id, { amount: 1350 }),
    ({ title, amount, statusId, tasks }) =>
      `deal '${title}', ${amount}, status ${nameOf(statusId)}; its task is ${tasks[0]?.isCompleted ? "done" : "open"}`,
  );

  part("14:00  The web shop has sold a gate. Its customer's deal is in WoofedCRM.");
  const tim = await woofed.contacts.create({ full_name: "Tim Maia", phone: "5541996910256" });
  const gate = await step(
    () => woofed.deals.create({ name: "Garden gate", stage_id: 1, contact_id: tim.id }),
    ({ name, status }) => `deal '${name}', ${status}`,
  );
  await step(
    () => woofed.deals.update(gate.id, { status: "won" }),
    ({ name, status }) => `deal '${name}', ${status}`,
  );

  part("15:00  A partner has sent three orders, and the second one grows. They are in Y-Suite.");
  for (const [index, deal_amount] of [700, 2400, 1100].entries()) {
    await ysuite.deals.create({ deal_name: `Order ${index + 1}`, pipeline_id: 1, cstid: 1, deal_amount });
  }
  const second = { deal_name: "Order 2", pipeline_id: 1, cstid: 1, deal_amount: 2600 };
  await step(() => ysuite.deals.update(2, second), done);
  await step(
    () => ysuite.deals.list().toArray({ max: 100 }),
    (deals) => deals.map(({ deal_name, deal_amount }) => `${deal_name}: ${deal_amount}`).join(", "),
  );

  part("16:00  Olga has signed. The deal is won in Weeek and closed in Wazzup.");
  await step(
    () => weeek.deals.patchAndGet(id, { winStatus: "won" }),
    ({ title, amount, winStatus }) => `deal '${title}', ${amount}, ${winStatus}`,
  );
  await step(() => wazzup.deals.upsert([{ ...deal, closed: true }]), done);
  await step(
    () => wazzup.deals.get(id),
    ({ name, closed }) => `deal '${name}', ${closed ? "closed" : "open"}`,
  );

  part("17:00  WoofedCRM rejects a deal. The error states which call failed and why; nothing was written.");
  await failing(() => woofed.deals.create({ name: "Stairs", stage_id: 1, contact_id: 99 }));

  part("17:30  The connection to Weeek breaks. The deal may exist: Anna looks before she sends it again.");
  fakes.weeek.faults.next("createDeal", "reset-after");
  await failing(() => weeek.deals.create(newDeals, { title: "Stairs" }));
  await step(
    () => weeek.deals.list(newDeals, { search: "Stairs" }).toArray({ max: 10 }),
    ([found]) => (found ? `deal '${found.title}' exists, so it is not sent again` : "there is none"),
  );
}
