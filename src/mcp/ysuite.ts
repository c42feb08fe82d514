/** Y-Suite: deals, contacts, invoices and estimates. */
import type { YsuiteClient } from "../ysuite/index.ts";
import { creating } from "./creating.ts";
import { given, integer, number, oneOf, optional, text } from "./input.ts";
import { pageOf, paging } from "./paging.ts";
import { type Tool, ToolError, tool } from "./tool.ts";
import { quoted } from "./words.ts";

const contactTypes = { individual: 1, business: 2 } as const;

export function ysuiteTools(client: YsuiteClient): Tool[] {
  return [
    tool({
      name: "ysuite_find_deals",
      title: "Find deals",
      description: "Deals by text, pipeline, contact and owner.",
      input: {
        search: optional(text()),
        pipeline_id: optional(integer()),
        cstid: optional(integer("The contact's id.")),
        deal_owner_id: optional(integer()),
        ...paging,
      },
      run: async ({ limit, skip, ...filter }, { read }) => {
        const { items, more } = await pageOf(client.deals.list(given(filter), read), { limit, skip });
        return { data: { deals: items }, more };
      },
    }),

    tool({
      name: "ysuite_get_deal",
      title: "Get a deal",
      description: "One deal by its id.",
      input: { id: integer() },
      run: async ({ id }, { read }) => ({ data: { deal: await client.deals.get(id, read) } }),
    }),

    tool({
      name: "ysuite_save_deal",
      title: "Save a deal",
      description: "Creates a deal, or with `id` changes one. Read the result before you try again.",
      input: {
        id: optional(integer()),
        deal_name: optional(text("Required to create.")),
        pipeline_id: optional(integer("Required to create.")),
        cstid: optional(integer("The contact's id. Required to create.")),
        deal_amount: optional(number()),
        deal_expected_close_date: optional(text("YYYY-MM-DD.")),
        deal_source: optional(text()),
        deal_description: optional(text()),
      },
      run: async ({ id, ...members }, { read, write }) => {
        const changes = given(members);
        if (id !== undefined) {
          if (Object.keys(changes).length === 0) throw new ToolError("Nothing to change: pass at least one member.");
          await client.deals.change(id, changes, write());
          return {
            data: { done: Object.keys(changes).map((name) => `${name} set`), deal: await client.deals.get(id, read) },
          };
        }
        const { deal_name, pipeline_id, cstid } = members;
        if (deal_name === undefined || pipeline_id === undefined || cstid === undefined) {
          throw new ToolError("A new deal needs `deal_name`, `pipeline_id` and `cstid`.");
        }
        return await creating({
          kind: "deal",
          id: ({ deal_id }) => deal_id,
          matches: async () => {
            const found = await client.deals
              .list({ search: deal_name, pipeline_id, cstid }, read)
              .toArray({ max: 200 });
            return found.filter((deal) => deal.deal_name === deal_name);
          },
          create: async () => {
            const deal = await client.deals.create({ ...changes, deal_name, pipeline_id, cstid }, write());
            return { data: { made: true, deal } };
          },
          found: async (deal) => ({ deal }),
        });
      },
    }),

    tool({
      name: "ysuite_find_contacts",
      title: "Find contacts",
      description: "Contacts by text.",
      input: { search: optional(text()), ...paging },
      run: async ({ search, limit, skip }, { read }) => {
        const { items, more } = await pageOf(client.contacts.list(given({ search }), read), { limit, skip });
        return { data: { contacts: items }, more };
      },
    }),

    tool({
      name: "ysuite_create_contact",
      title: "Create a contact",
      description: "Creates a contact. Read the result before you try again.",
      input: {
        cstname: text(),
        type: oneOf(["individual", "business"]),
        cstemail: optional(text()),
        cstmobile: optional(text()),
      },
      run: async ({ cstname, type, cstemail, cstmobile }, { read, write }) =>
        await creating({
          kind: "contact",
          id: ({ cstid }) => cstid,
          matches: async () => {
            const found = await client.contacts.list({ search: cstname }, read).toArray({ max: 200 });
            return found.filter((contact) => contact.cstname === cstname);
          },
          create: async () => {
            const body = { cstname, contact_type: contactTypes[type], ...given({ cstemail, cstmobile }) };
            return { data: { made: true, contact: await client.contacts.create(body, write()) } };
          },
          found: async (contact) => ({ contact }),
        }),
    }),

    tool({
      name: "ysuite_find_documents",
      title: "Find invoices or estimates",
      description: "Invoices or estimates by text and contact.",
      input: {
        kind: oneOf(["invoices", "estimates"]),
        search: optional(text()),
        cstid: optional(integer("The contact's id.")),
        ...paging,
      },
      run: async ({ kind, search, cstid, limit, skip }, { read }) => {
        const filter = given({ search, cstid });
        if (kind === "invoices") {
          const { items, more } = await pageOf(client.invoices.list(filter, read), { limit, skip });
          return { data: { invoices: items }, more };
        }
        const { items, more } = await pageOf(client.estimates.list(filter, read), { limit, skip });
        return { data: { estimates: items }, more };
      },
    }),

    tool({
      name: "ysuite_delete",
      title: "Delete a deal",
      description: "Deletes a deal after a person confirms.",
      input: { kind: oneOf(["deal"]), id: integer() },
      run: async ({ id }, { read, write }) => {
        const deal = await client.deals.get(id, read);
        return {
          question: `Delete the Y-Suite deal ${quoted(deal.deal_name)} (${id})? It is not documented whether it can be restored.`,
          state: deal,
          perform: async () => {
            await client.deals.delete(id, write());
            return { data: { deleted: { kind: "deal", id } } };
          },
        };
      },
    }),
  ];
}
