/** Lists in tools: some records, and how to get the next ones. */
import { integer, optional } from "./input.ts";

const usualLimit = 20;

export const paging = {
  limit: optional(integer("Default 20.", 1, 50)),
  skip: optional(integer("Records to skip.")),
};

interface PageRequest {
  limit: number | undefined;
  skip: number | undefined;
}

export async function pageOf<Item>(
  items: AsyncIterable<Item> | Iterable<Item>,
  { limit = usualLimit, skip = 0 }: PageRequest,
) {
  const found: Item[] = [];
  let index = 0;
  for await (const item of items) {
    if (found.length === limit)
      return { items: found, more: `There are more: call again with \`skip: ${skip + limit}\`.` };
    if (index >= skip) found.push(item);
    index += 1;
  }
  return { items: found, more: undefined };
}

/** Wazzup's lists of deals have no filters: what matches is found by reading them all. */
export async function* matching<Item extends { name: string; closed: boolean }>(
  items: AsyncIterable<Item>,
  search: string | undefined,
  closed: boolean | undefined,
) {
  const part = search?.toLowerCase() ?? "";
  for await (const item of items) {
    if (item.name.toLowerCase().includes(part) && (closed === undefined || item.closed === closed)) yield item;
  }
}
