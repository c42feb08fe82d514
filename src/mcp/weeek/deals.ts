/** Weeek's deals. */
import type { Deal, WeeekClient } from "../../weeek/index.ts";
import { creating } from "../creating.ts";
import { given, list, number, oneOf, optional, record, text } from "../input.ts";
import { idOf } from "../lookup.ts";
import { pageOf, paging } from "../paging.ts";
import { inOrder, type Step } from "../steps.ts";
import { type Gates, type Tool, type ToolCall, ToolError, tool } from "../tool.ts";
import { quoted } from "../words.ts";
import { type Directory, directoryOf, memberIds, statusIdOf, tagIds } from "./directory.ts";

const links = {
  assignees: optional(list(text(), 20)),
  contacts: optional(list(text(), 20, "Ids.")),
  organizations: optional(list(text(), 20, "Ids.")),
  tags: optional(list(text(), 20)),
};

interface Links {
  assignees?: string[] | undefined;
  contacts?: string[] | undefined;
  organizations?: string[] | undefined;
  tags?: string[] | undefined;
}

export function weeekDeals(client: WeeekClient, gates: Gates): Tool[] {
  return [
    tool({
      name: "weeek_find_deals",
      title: "Find deals",
      description: "Deals of all funnels, of one, or of one status.",
      input: {
        search: optional(text("Part of the title.")),
        funnel: optional(text()),
        status: optional(text()),
        assignee: optional(text()),
        win: optional(oneOf(["won", "lost", "archived"], "For closed deals.")),
        ...paging,
      },
      run: async ({ search, funnel, status, assignee, win, limit, skip }, { read }) => {
        const directory = directoryOf(client, read);
        const assigneeIds = assignee ? await memberIds(directory, [assignee]) : undefined;
        const filter = given({ search, assigneeIds, winStatuses: win && [win] });
        const deals = status
          ? client.deals.list(await statusIdOf(directory, status, funnel), filter, read)
          : client.deals.listAll(
              { ...filter, ...(funnel ? { funnelId: idOf("funnel", funnel, await directory.funnels()) } : {}) },
              read,
            );
        const { items, more } = await pageOf(deals, { limit, skip });
        return { data: { deals: await Promise.all(items.map((deal) => summaryOf(directory, deal))) }, more };
      },
    }),

    tool({
      name: "weeek_get_deal",
      title: "Get a deal",
      description: "One deal with its contacts and tasks.",
      input: { id: text(), detail: optional(oneOf(["full"], "The record as Weeek returns it.")) },
      run: async ({ id, detail }, { read }) => {
        const deal = await client.deals.get(id, read);
        if (detail === "full") return { data: { deal } };
        const contacts = await Promise.all(
          deal.contacts.slice(0, 5).map((contact) => client.contacts.get(contact, read)),
        );
        const shown = {
          ...(await summaryOf(directoryOf(client, read), deal)),
          description: deal.description,
          createdAt: deal.createdAt,
          contacts: contacts.map(({ id, firstName, lastName, phones = [] }) => ({
            id,
            firstName,
            lastName,
            phones: phones.map(({ phone }) => phone),
          })),
          organizations: deal.organizations,
          tasks: deal.tasks.map(({ id, title, isCompleted, dueDate }) => ({ id, title, isCompleted, dueDate })),
        };
        return { data: { deal: shown }, more: '`detail: "full"` has custom fields and attachments.' };
      },
    }),

    tool({
      name: "weeek_create_deal",
      title: "Create a deal",
      description: "Creates a deal. Read the result before you try again.",
      input: {
        title: text(),
        status: text(),
        funnel: optional(text("Where funnels share a status's name.")),
        amount: optional(number()),
        description: optional(text()),
        ...links,
      },
      run: async ({ title, status, funnel, amount, description, ...linked }, { read, write }) => {
        const directory = directoryOf(client, read);
        const statusId = await statusIdOf(directory, status, funnel);
        const ids = await idsOf(directory, linked);
        const shown = async (deal: Deal) => ({ deal: await summaryOf(directory, deal) });
        return await creating({
          kind: "deal",
          id: ({ id }) => id,
          matches: async () => {
            const found = await client.deals.list(statusId, { search: title }, read).toArray({ max: 200 });
            return found.filter((deal) => deal.title === title && (amount === undefined || deal.amount === amount));
          },
          create: async () => {
            const body = given({ title, amount, description, ...ids });
            return { data: { made: true, ...(await shown(await client.deals.create(statusId, body, write()))) } };
          },
          found: shown,
        });
      },
    }),

    tool({
      name: "weeek_change_deal",
      title: "Change a deal",
      description: "Sets the given members, moves the deal to a status, adds and removes links.",
      input: {
        id: text(),
        title: optional(text()),
        amount: optional(number()),
        win: optional(oneOf(["won", "lost", "archived", "open"])),
        status: optional(text()),
        funnel: optional(text("The status's.")),
        ...links,
        remove: optional(record(links)),
      },
      hidden: gates.allowDelete ? [] : ["remove"],
      run: async ({ id, title, amount, win, status, funnel, remove, ...added }, call) => {
        if (funnel && !status) throw new ToolError("`funnel` only says which funnel's `status` is meant: pass both.");
        const directory = directoryOf(client, call.read);
        const before = await client.deals.get(id, call.read);
        const changes = given({ title, amount, winStatus: win === "open" ? null : win });
        const statusId = status && (await statusIdOf(directory, status, funnel));
        const steps: Step[] = [
          ...(Object.keys(changes).length > 0
            ? [
                {
                  done: `${Object.keys(changes).join(", ")} set`,
                  run: () => client.deals.patch(id, changes, call.write()),
                },
              ]
            : []),
          ...(statusId ? [{ done: "status set", run: () => client.deals.setStatus(id, statusId, call.write()) }] : []),
          ...linkSteps(client, before, await idsOf(directory, added), "attach", call),
          ...linkSteps(client, before, await idsOf(directory, remove ?? {}), "detach", call),
        ];
        if (steps.length === 0) throw new ToolError("Nothing to change: pass values that differ from the deal's.");
        const perform = async () => {
          const done = await inOrder(steps);
          return { data: { done, deal: await summaryOf(directory, await client.deals.get(id, call.read)) } };
        };
        if (!remove) return await perform();
        const what = steps.map(({ done }) => done).join(", ");
        return { question: `Change the Weeek deal ${quoted(before.title)} (${id}): ${what}?`, state: before, perform };
      },
    }),
  ];
}

async function idsOf(directory: Directory, { assignees, contacts, organizations, tags }: Links) {
  return given({
    assignees: assignees && (await memberIds(directory, assignees)),
    contacts,
    organizations,
    tags: tags && (await tagIds(directory, tags)),
  });
}

/** Only links that the deal lacks are added, and only those that it has are removed: what a second one does is not documented. */
function linkSteps(
  client: WeeekClient,
  deal: Deal,
  { assignees = [], contacts = [], organizations = [], tags = [] }: Awaited<ReturnType<typeof idsOf>>,
  action: "attach" | "detach",
  { write }: ToolCall,
): Step[] {
  const needed = <Id>(ids: Id[], linked: readonly Id[]) =>
    [...new Set(ids)].filter((id) => linked.includes(id) === (action === "detach"));
  const step = (what: string, id: string | number, run: () => Promise<void>) => ({
    done: `${what} ${id} ${action === "attach" ? "added" : "removed"}`,
    run,
  });
  const of = client.deals;
  return [
    ...needed(assignees, deal.assignees).map((id) =>
      step("assignee", id, () => of.assignees[action](deal.id, id, write())),
    ),
    ...needed(contacts, deal.contacts).map((id) =>
      step("contact", id, () => of.contacts[action](deal.id, id, write())),
    ),
    ...needed(organizations, deal.organizations).map((id) =>
      step("organization", id, () => of.organizations[action](deal.id, id, write())),
    ),
    ...needed(tags, deal.tags).map((id) => step("tag", id, () => of.tags[action](deal.id, id, write()))),
  ];
}

/** What a person asks of a deal, with names. */
export async function summaryOf(directory: Directory, deal: Deal) {
  const [statuses, members, tags] = await Promise.all([
    directory.statuses(),
    deal.assignees.length > 0 ? directory.members() : [],
    deal.tags.length > 0 ? directory.tags() : [],
  ]);
  const status = statuses.find(({ id }) => id === deal.statusId);
  const nameOf = (records: readonly { id: string | number; name: string }[], wanted: string | number) =>
    records.find(({ id }) => id === wanted)?.name ?? String(wanted);
  return {
    id: deal.id,
    title: deal.title,
    amount: deal.amount,
    win: deal.winStatus ?? "open",
    status: status?.name ?? deal.statusId,
    funnel: status?.funnel ?? deal.funnelId,
    assignees: deal.assignees.map((id) => nameOf(members, id)),
    tags: deal.tags.map((id) => nameOf(tags, id)),
    updatedAt: deal.updatedAt,
  };
}
