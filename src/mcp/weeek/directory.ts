/** Weeek's members, statuses and tags: read once in a call, when something is named or shown. */
import type { CallOptions } from "../../core/options.ts";
import type { WeeekClient } from "../../weeek/index.ts";
import { fullName, idOf, type Named, once } from "../lookup.ts";

/** A status and its funnel. */
export interface Status extends Named {
  funnel: string;
  funnelId: string;
}

export interface Directory {
  members(): Promise<Named[]>;
  tags(): Promise<Named<number>[]>;
  funnels(): Promise<Named[]>;
  statuses(): Promise<Status[]>;
}

export function directoryOf(client: WeeekClient, read: CallOptions): Directory {
  const funnels = once(async () => (await client.funnels.list(read)).map(({ id, name = "" }) => ({ id, name })));
  return {
    funnels,
    members: once(async () =>
      (await client.members.list(read)).map(({ id, firstName, lastName, email = "" }) => ({
        id,
        name: fullName(firstName, lastName) || email,
      })),
    ),
    tags: once(async () => (await client.tags.list(read)).map(({ id, title }) => ({ id, name: title }))),
    statuses: once(async () => {
      const of = async (funnel: Named) =>
        (await client.statuses.list(funnel.id, read)).map(({ id, name = "" }) => ({
          id,
          name,
          funnel: funnel.name,
          funnelId: funnel.id,
        }));
      return (await Promise.all((await funnels()).map(of))).flat();
    }),
  };
}

/** The status that a call names; the funnel's name distinguishes statuses with the same name. */
export async function statusIdOf(directory: Directory, status: string, funnel: string | undefined): Promise<string> {
  const funnelId = funnel && idOf("funnel", funnel, await directory.funnels());
  const statuses = (await directory.statuses()).filter((it) => !funnelId || it.funnelId === funnelId);
  return idOf("status", status, statuses);
}

export async function memberIds(directory: Directory, names: readonly string[] = []): Promise<string[]> {
  if (names.length === 0) return [];
  const members = await directory.members();
  return names.map((name) => idOf("member", name, members));
}

export async function tagIds(directory: Directory, names: readonly string[] = []): Promise<number[]> {
  if (names.length === 0) return [];
  const tags = await directory.tags();
  return names.map((name) => idOf("tag", name, tags));
}
