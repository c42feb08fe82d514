/** WoofedCRM: deals and contacts. */
import { ApiError } from "../core/errors.ts";
import type { CallOptions } from "../core/options.ts";
import type { Deal, DealQuery, WoofedClient } from "../woofed/index.ts";
import { creating } from "./creating.ts";
import { given, integer, list, oneOf, optional, text } from "./input.ts";
import { idOf, type Named } from "./lookup.ts";
import { pageOf, paging } from "./paging.ts";
import { inOrder, type Step } from "./steps.ts";
import { type Tool, ToolError, tool } from "./tool.ts";
import { quoted } from "./words.ts";

const maxUsers = 200;

export function woofedTools(client: WoofedClient): Tool[] {
  return [
    tool({
      name: "woofed_context",
      title: "WoofedCRM account",
      description: "Users and stages with ids.",
      input: {},
      run: async (_args, { read }) => ({
        data: { users: await usersOf(client, read), stages: await stagesOf(client, read, { s: "id desc" }) },
      }),
    }),

    tool({
      name: "woofed_find_deals",
      title: "Find deals",
      description: "Deals by part of the name, status, stage, contact and user; newest first.",
      input: {
        search: optional(text("Part of the name.")),
        status: optional(oneOf(["open", "won", "lost"])),
        stage: optional(text()),
        contact: optional(integer("Id.")),
        user: optional(text()),
        ...paging,
      },
      run: async ({ search, status, stage, contact, user, limit, skip }, { read }) => {
        const query = given({
          name_i_cont: search,
          status_eq: status,
          stage_id_eq: stage ? await stageIdOf(client, stage, read) : undefined,
          contact_id_eq: contact,
          users_id_eq: user ? idOf("user", user, await usersOf(client, read)) : undefined,
        });
        const { items, more } = await pageOf(client.deals.search({ ...query, s: "id desc" }, read), { limit, skip });
        return { data: { deals: items.map(summaryOf) }, more };
      },
    }),

    tool({
      name: "woofed_get_deal",
      title: "Get a deal",
      description: "One deal with its contact, stage, pipeline, assignees and products.",
      input: { id: integer() },
      run: async ({ id }, { read }) => ({ data: { deal: await client.deals.get(id, read) } }),
    }),

    tool({
      name: "woofed_save_deal",
      title: "Save a deal",
      description:
        "Creates a deal of a contact in a stage, or with `id` changes one. Read the result before you try again.",
      input: {
        id: optional(integer()),
        name: optional(text()),
        status: optional(oneOf(["open", "won", "lost"])),
        stage: optional(text("Required to create.")),
        contact: optional(integer("Id. Required to create.")),
        lostReason: optional(text()),
        assignees: optional(list(text(), 20, "Users to add.")),
      },
      run: async ({ id, name, status, stage, contact, lostReason, assignees = [] }, { read, write }) => {
        const stage_id = stage ? await stageIdOf(client, stage, read) : undefined;
        const users = assignees.length > 0 ? await usersOf(client, read) : [];
        const userIds = assignees.map((user) => idOf("user", user, users));
        const members = given({ name, status, stage_id, contact_id: contact, lost_reason: lostReason });
        const assign = (deal: number, ids: number[]): Step[] =>
          ids.map((user_id) => ({
            done: `user ${user_id} assigned`,
            run: () => client.dealAssignees.create({ deal_id: deal, user_id }, write()),
          }));
        if (id !== undefined) {
          const before = await client.deals.get(id, read);
          const assigned = before.deal_assignees.map(({ user_id }) => user_id);
          const steps: Step[] = [
            ...(Object.keys(members).length > 0
              ? [
                  {
                    done: `${Object.keys(members).join(", ")} set`,
                    run: () => client.deals.update(id, members, write()),
                  },
                ]
              : []),
            ...assign(
              id,
              userIds.filter((user) => !assigned.includes(user)),
            ),
          ];
          if (steps.length === 0) throw new ToolError("Nothing to change: pass values that differ from the deal's.");
          const done = await inOrder(steps);
          return { data: { done, deal: summaryOf(await client.deals.get(id, read)) } };
        }
        if (stage_id === undefined || contact === undefined)
          throw new ToolError("A new deal needs `stage` and `contact`.");
        return await creating<Deal>({
          kind: "deal",
          id: (deal) => deal.id,
          matches: async () => {
            const query = { contact_id_eq: contact, stage_id_eq: stage_id, s: "id desc" as const };
            const found = await client.deals.search(query, read).toArray({ max: 200 });
            return found.filter((deal) => name === undefined || deal.name === name);
          },
          create: async () => {
            const deal = await client.deals.create({ ...members, stage_id, contact_id: contact }, write());
            const done = ["deal created", ...(await inOrder(assign(deal.id, userIds)))];
            return { data: { made: true, done, deal: summaryOf(deal) } };
          },
          found: async (deal) => ({ deal: summaryOf(deal) }),
        });
      },
    }),

    tool({
      name: "woofed_find_contacts",
      title: "Find contacts",
      description: "Contacts by part of name, phone or email.",
      input: { name: optional(text()), phone: optional(text()), email: optional(text()), ...paging },
      run: async ({ name, phone, email, limit, skip }, { read }) => {
        const query = given({ full_name_i_cont: name, phone_cont: phone, email_i_cont: email });
        const { items, more } = await pageOf(client.contacts.search(query, read), { limit, skip });
        const contacts = items.map(({ id, full_name, phone, email, label_list }) => ({
          id,
          full_name,
          phone,
          email,
          label_list,
        }));
        return { data: { contacts }, more };
      },
    }),

    tool({
      name: "woofed_save_contact",
      title: "Create a contact",
      description: "Creates a contact. No other contact may have its phone or email.",
      input: { name: text(), phone: optional(text("+ and digits.")), email: optional(text()) },
      run: async ({ name, phone, email }, { read, write }) =>
        await creating({
          kind: "contact",
          id: ({ id }) => id,
          matches: async () => {
            const query = given({ full_name_eq: name, phone_eq: phone, email_eq: email });
            return await client.contacts.search(query, read).toArray({ max: 200 });
          },
          create: async () => {
            const body = given({ full_name: name, phone, email });
            return { data: { made: true, contact: await client.contacts.create(body, write()) } };
          },
          found: async (contact) => ({ contact }),
        }),
    }),

    tool({
      name: "woofed_delete",
      title: "Delete a contact",
      description: "Deletes a contact and all its deals permanently, after a person confirms.",
      input: { kind: oneOf(["contact"]), id: integer() },
      run: async ({ id }, { read, write }) => {
        const contact = await client.contacts.get(id, read);
        const deals = contact.deals.length;
        return {
          question: `Delete the WoofedCRM contact ${quoted(contact.full_name)} (${id}) and its ${deals} deals permanently?`,
          state: contact,
          perform: async () => {
            await client.contacts.delete(id, write());
            return { data: { deleted: { kind: "contact", id, deals } } };
          },
        };
      },
    }),
  ];
}

async function usersOf(client: WoofedClient, read: CallOptions): Promise<Named<number>[]> {
  const users = await client.users.search({}, read).toArray({ max: maxUsers });
  return users.map(({ id, full_name, email }) => ({ id, name: full_name || email }));
}

/** The stages of all pipelines; of a server that does not list them, the stages that these deals are in. */
async function stagesOf(client: WoofedClient, read: CallOptions, deals: DealQuery): Promise<Named<number>[]> {
  try {
    const pipelines = await client.pipelines.list(read);
    return pipelines.flatMap(({ name: funnel, stages }) => stages.map(({ id, name }) => ({ id, name, funnel })));
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
  const found = await client.deals.search(deals, read).toArray({ max: 50 });
  const oneOfEach = [...new Map(found.map((deal) => [deal.stage_id, deal.id])).values()].slice(0, 10);
  const details = await Promise.all(oneOfEach.map((id) => client.deals.get(id, read)));
  return details.map(({ stage, pipeline }) => ({ id: stage.id, name: stage.name, funnel: pipeline?.name ?? "" }));
}

async function stageIdOf(client: WoofedClient, stage: string, read: CallOptions): Promise<number> {
  if (/^\d+$/.test(stage)) return Number(stage);
  return idOf("stage", stage, await stagesOf(client, read, { stage_name_i_cont: stage }));
}

function summaryOf({
  id,
  name,
  status,
  stage_id,
  pipeline_id,
  contact_id,
  total_deal_products_amount_in_cents,
  updated_at,
}: Deal) {
  return { id, name, status, stage_id, pipeline_id, contact_id, total_deal_products_amount_in_cents, updated_at };
}
