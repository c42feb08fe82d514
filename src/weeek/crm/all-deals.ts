import type { Deal, DealFilter } from "../../../generated/weeek/models.ts";
import { checkId, checkObject, must } from "../../core/checks.ts";
import { ConfigError, located } from "../../core/errors.ts";
import { inOrder, type Part } from "../../core/in-order.ts";
import { checkListOptions } from "../../core/option-checks.ts";
import type { ListOptions } from "../../core/options.ts";
import { once } from "../../core/pages.ts";
import { type Page, Paginated } from "../../core/paginated.ts";
import type { WeeekContext } from "../context.ts";
import type { AllDealsFilter } from "./deal-filter.ts";
import { funnels } from "./funnels.ts";
import { statuses } from "./statuses.ts";

/** The options of `listAll`. It has no `after`, because its deals come from many lists. */
export type AllDealsOptions = Omit<ListOptions, "after">;

type DealsPart = Part<Deal>;

/** @param list lists the deals of one status */
export function walkDeals(
  context: WeeekContext,
  list: (statusId: string, filter: DealFilter, options: ListOptions) => Paginated<Deal>,
  allFilter: AllDealsFilter,
  options: AllDealsOptions,
): Paginated<Deal> {
  return new Paginated(options, (given) => {
    try {
      checkListOptions(given);
      checkFilter(allFilter, given);
    } catch (error) {
      throw located(error, "weeek", "listDeals");
    }
    const { maxPages, concurrency = 1, ...call } = given;
    const { funnelId, statusIds, ...filter } = allFilter;

    const ofAllFunnels: DealsPart = async (signal) => {
      const all = await funnels(context).list({ ...call, signal });
      return all.map(({ id }) => ofFunnel(id));
    };
    const ofFunnel =
      (id: string): DealsPart =>
      async (signal) => {
        const all = await statuses(context).list(id, { ...call, signal });
        return all.map((status) => ofStatus(status.id));
      };
    function ofStatus(id: string): DealsPart {
      let pages: AsyncGenerator<Page<Deal>, void, undefined> | undefined;
      return async function nextPage(signal) {
        pages ??= list(id, filter, { ...call, maxPages, signal }).pages();
        const { value: page } = await pages.next();
        return page ? [page, nextPage] : [];
      };
    }

    const first: DealsPart = statusIds
      ? async () => [...new Set(statusIds)].map(ofStatus)
      : funnelId === undefined
        ? ofAllFunnels
        : ofFunnel(funnelId);
    // A deal that moves during the walk can be in two statuses.
    const isNew = once(({ id }: Deal) => id);
    const { next, end } = inOrder(first, concurrency, call.signal);
    return {
      end,
      async next(isOnly) {
        for (let page = await next(isOnly); page; page = await next(isOnly)) {
          const items = page.items.filter(isNew);
          if (items.length > 0) return { items, raw: page.raw };
        }
        return undefined;
      },
    };
  });
}

/** @throws {ConfigError} for what would skip deals or contradicts itself */
function checkFilter(filter: AllDealsFilter, options: ListOptions): void {
  const { statusIds, funnelId } = checkObject("filter", filter);
  if (options.after !== undefined) {
    throw new ConfigError("`after` cannot be used here. To continue, pass the remaining statuses as `statusIds`.");
  }
  if ("offset" in filter && filter.offset !== undefined) {
    throw new ConfigError("`offset` cannot be used here: it would skip deals of each status.");
  }
  if (statusIds === undefined) return;
  if (funnelId !== undefined) throw new ConfigError("pass either `statusIds` or `funnelId`, and not both.");
  must(Array.isArray(statusIds), "statusIds", "an array of status ids");
  for (const id of statusIds) checkId("statusIds", id);
}
