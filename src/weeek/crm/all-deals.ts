import type { Deal } from "../../../generated/weeek/paths.ts";
import { checkObject } from "../../core/checks.ts";
import { ConfigError } from "../../core/errors.ts";
import { checkListOptions } from "../../core/option-checks.ts";
import type { ListOptions } from "../../core/options.ts";
import { type Page, Paginated } from "../../core/paginated.ts";
import type { WeeekContext } from "../context.ts";
import type { AllDealsFilter, DealFilter } from "./deal-filter.ts";
import { funnels } from "./funnels.ts";
import { statuses } from "./statuses.ts";

/** @param list lists the deals of one status */
export function walkDeals(
  context: WeeekContext,
  list: (statusId: string, filter: DealFilter, options: ListOptions) => Paginated<Deal>,
  allFilter: AllDealsFilter,
  options: ListOptions,
): Paginated<Deal> {
  const { maxPages: _pages, concurrency: _concurrency, ...call } = options ?? {};

  async function* statusIds(funnelId: string | undefined): AsyncGenerator<string, void, undefined> {
    const chosen = funnelId === undefined ? await funnels(context).list(call) : [{ id: funnelId }];
    for (const funnel of chosen) {
      for (const { id } of await statuses(context).list(funnel.id, call)) yield id;
    }
  }

  async function* walk(): AsyncGenerator<Page<Deal>, void, undefined> {
    checkListOptions(options);
    const { funnelId, ...filter } = checkObject("filter", allFilter);
    if ("offset" in filter && filter.offset !== undefined) {
      throw new ConfigError("`offset` would skip deals of each status: a walk over all deals has none.");
    }
    // A deal that moves while the walk goes on can stand in two statuses.
    const seen = new Set<string>();
    let index = 0;
    for await (const statusId of statusIds(funnelId)) {
      for await (const page of list(statusId, filter, options).pages()) {
        const items = page.items.filter(({ id }) => seen.size < seen.add(id).size);
        if (items.length === 0) continue;
        yield { items, index, raw: page.raw };
        index += 1;
      }
    }
  }

  async function first(): Promise<Page<Deal>> {
    for await (const page of walk()) return page;
    return { items: [], index: 0, raw: undefined };
  }

  return new Paginated({ first, walk });
}
