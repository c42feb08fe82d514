/** Weeek: deals, contacts and tasks, with names in place of ids. */
import type { WeeekClient } from "../../weeek/index.ts";
import { oneOf, text } from "../input.ts";
import { fullName } from "../lookup.ts";
import { type Gates, type Tool, type ToolCall, ToolError, tool } from "../tool.ts";
import { quoted } from "../words.ts";
import { weeekContacts } from "./contacts.ts";
import { weeekDeals } from "./deals.ts";
import { directoryOf } from "./directory.ts";
import { weeekTasks } from "./tasks.ts";

export function weeekTools(client: WeeekClient, gates: Gates): Tool[] {
  return [
    tool({
      name: "weeek_context",
      title: "Weeek workspace",
      description: "Me, members, funnels with statuses, and tags, with ids.",
      input: {},
      run: async (_args, { read }) => {
        const directory = directoryOf(client, read);
        const [me, members, statuses, tags] = await Promise.all([
          client.user.get(read),
          directory.members(),
          directory.statuses(),
          directory.tags(),
        ]);
        return { data: { me: { id: me.id, name: fullName(me.firstName, me.lastName) }, members, statuses, tags } };
      },
    }),
    ...weeekDeals(client, gates),
    ...weeekContacts(client),
    weeekTasks(client, gates),
    tool({
      name: "weeek_delete",
      title: "Delete a record",
      description: "Deletes one record after a person confirms.",
      input: { kind: oneOf(["deal", "contact", "organization", "task"]), id: text() },
      run: async ({ kind, id }, call) => {
        const { name, state, perform } = await target(client, kind, id, call);
        return {
          question: `Delete the Weeek ${kind} ${quoted(name)} (${id})? It is not documented whether it can be restored.`,
          state,
          perform: async () => {
            await perform();
            return { data: { deleted: { kind, id } } };
          },
        };
      },
    }),
  ];
}

interface Target {
  name: string | null | undefined;
  state: object;
  perform(): Promise<void>;
}

async function target(
  client: WeeekClient,
  kind: "deal" | "contact" | "organization" | "task",
  id: string,
  { read, write }: ToolCall,
): Promise<Target> {
  if (kind === "deal") {
    const deal = await client.deals.get(id, read);
    return { name: deal.title, state: deal, perform: () => client.deals.delete(id, write()) };
  }
  if (kind === "contact") {
    const contact = await client.contacts.get(id, read);
    const name = fullName(contact.firstName, contact.lastName);
    return { name, state: contact, perform: () => client.contacts.delete(id, write()) };
  }
  if (kind === "organization") {
    const organization = await client.organizations.get(id, read);
    return { name: organization.name, state: organization, perform: () => client.organizations.delete(id, write()) };
  }
  const taskId = Number(id);
  if (!Number.isSafeInteger(taskId)) throw new ToolError("A task's `id` is an integer.");
  const task = await client.tasks.get(taskId, read);
  if (task.isDeleted) throw new ToolError("The task is already deleted.");
  return { name: task.title, state: task, perform: () => client.tasks.delete(taskId, write()) };
}
