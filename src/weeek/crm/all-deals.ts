import type { Deal, DealFilter } from "../../../generated/weeek/models.ts";
import { checkId, checkObject } from "../../core/checks.ts";
import { ConfigError } from "../../core/errors.ts";
import { inOrder, type Part } from "../../core/in-order.ts";
import { checkListOptions } from "../../core/option-checks.ts";
import type { ListOptions } from "../../core/options.ts";
import { type Page, Paginated } from "../../core/paginated.ts";
import type { WeeekContext } from "../context.ts";
import type { AllDealsFilter } from "./deal-filter.ts";
import { funnels } from "./funnels.ts";
import { statuses } from "./statuses.ts";

/** The options of `listAll`. It has no `after`, because its deals come from many lists. */
export type AllDealsOptions = Omit<ListOptions, "after">;

type DealsPart = Part<Page<Deal>>;

/** @param list lists the deals of one status */
export function walkDeals(
  context: WeeekContext,
  list: (statusId: string, filter: DealFilter, options: ListOptions) => Paginated<Deal>,
  allFilter: AllDealsFilter,
  options: AllDealsOptions,
): Paginated<Deal> {
  return new Paginated(async function* (atOnce): AsyncGenerator<Page<Deal>, void, undefined> {
    checkListOptions(options);
    if ("after" in options && options.after !== undefined) {
      throw new ConfigError("`after` cannot be used here. To continue, pass the remaining statuses as `statusIds`.");
    }
    const { maxPages, concurrency = 1, ...call } = options;
    const { funnelId, statusIds, ...filter } = checkFilter(allFilter);

    const ofAllFunnels: DealsPart = async (signal) => {
      const all = await funnels(context).list({ ...call, signal });
      return { rest: all.map(({ id }) => ofFunnel(id)) };
    };
    const ofFunnel =
      (id: string): DealsPart =>
      async (signal) => {
        const all = await statuses(context).list(id, { ...call, signal });
        return { rest: all.map((status) => ofStatus(status.id)) };
      };
    function ofStatus(id: string): DealsPart {
      let pages: AsyncGenerator<Page<Deal>, void, undefined> | undefined;
      return async function nextPage(signal) {
        pages ??= list(id, filter, { ...call, maxPages, signal }).pages();
        const { value: found } = await pages.next();
        return { found: found ?? undefined, rest: found ? [nextPage] : [] };
      };
    }

    const first: DealsPart = statusIds
      ? async () => ({ rest: [...new Set(statusIds)].map(ofStatus) })
      : funnelId === undefined
        ? ofAllFunnels
        : ofFunnel(funnelId);
    // A deal that moves during the walk can be in two statuses.
    const known = new Set<string>();
    let index = 0;
    for await (const { raw, items: found } of inOrder(first, atOnce ?? concurrency, call.signal)) {
      const items = found.filter(({ id }) => id === undefined || known.size < known.add(id).size);
      if (items.length === 0) continue;
      yield { items, index, raw };
      index += 1;
    }
  });
}

/** @throws {ConfigError} */
function checkFilter(given: AllDealsFilter): AllDealsFilter {
  const filter = checkObject("filter", given);
  const { statusIds, funnelId } = filter;
  if ("offset" in filter && filter.offset !== undefined) {
    throw new ConfigError("`offset` cannot be used here: it would skip deals of each status.");
  }
  if (statusIds === undefined) return filter;
  if (funnelId !== undefined) throw new ConfigError("pass either `statusIds` or `funnelId`, and not both.");
  if (!Array.isArray(statusIds)) throw new ConfigError("`statusIds` must be an array of status ids.");
  for (const id of statusIds) checkId("statusIds", id);
  return filter;
}
