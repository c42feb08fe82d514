/** https://developers.weeek.net, CRM, Deals */
import { operations } from "../../../generated/weeek/meta.ts";
import type { Deal, DealCreate, DealFilter, DealMove, DealPatch, DealUpdate } from "../../../generated/weeek/models.ts";
import { checkId } from "../../core/checks.ts";
import type { CallOptions, ListOptions } from "../../core/options.ts";
import { paginate } from "../../core/paginate.ts";
import type { Paginated } from "../../core/paginated.ts";
import { afterWrite, unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";
import { bracketed } from "../filter.ts";
import { type AllDealsOptions, walkDeals } from "./all-deals.ts";
import { dealAttachments, type WeeekDealAttachments } from "./deal-attachments.ts";
import type { AllDealsFilter } from "./deal-filter.ts";
import {
  dealAssignees,
  dealContacts,
  dealOrganizations,
  dealTags,
  type WeeekDealAssignees,
  type WeeekDealContacts,
  type WeeekDealOrganizations,
  type WeeekDealTags,
} from "./deal-links.ts";
import { dealTasks, type WeeekDealTasks } from "./deal-tasks.ts";

export function deals(context: WeeekContext) {
  const { http } = context;
  const list = (statusId: string, filter: DealFilter = {}, options: ListOptions = {}): Paginated<Deal> =>
    paginate(operations["GET /crm/statuses/{statusId}/deals"].paging, filter, options, (query, call) =>
      http.GET("/crm/statuses/{statusId}/deals", () => ({
        params: { path: { statusId }, query: bracketed(query) },
        call,
      })),
    );
  return {
    /** Lists the deals of one status, page by page. A filter's `offset` is where the walk starts. */
    list,

    /**
     * Lists the deals of all funnels, of one (`funnelId`) or of some statuses (`statusIds`) as one list: funnel by funnel and status by status,
     * as the vendor lists them, and within a status in the vendor's order or by `sort`. `concurrency` requests several statuses at once.
     *
     * It is not documented whether deals that are won, lost or archived are among them. `winStatuses: ["won", "lost", "archived"]` lists those.
     *
     * A deal is returned once; for this, the walk keeps the ids (about 100 bytes each). A deal can be missed when it moves to an earlier status
     * during the walk, or when another deal leaves the list. There is no `total` and no `next`: to continue a walk, pass the statuses that are
     * left. `maxPages` holds for each status.
     */
    listAll: (filter: AllDealsFilter = {}, options: AllDealsOptions = {}): Paginated<Deal> =>
      walkDeals(context, list, filter, options),

    /** Creates a deal in a status, and so in its funnel. A request that is sent twice creates two. @throws {ValidationError} */
    create: (statusId: string, deal: DealCreate, call?: CallOptions): Promise<Deal> =>
      unwrap(http.POST("/crm/statuses/{statusId}/deals", { params: { path: { statusId } }, body: deal, call })),

    /** Reads one deal. @throws {NotFoundError} */
    get: (id: string, call?: CallOptions): Promise<Deal> =>
      unwrap(http.GET("/crm/deals/{id}", { params: { path: { id } }, call })),

    /** Sets title, amount, win status or custom fields (PUT). @throws {NotFoundError} | {ValidationError} */
    update: (id: string, deal: DealUpdate, call?: CallOptions): Promise<Deal> =>
      unwrap(http.PUT("/crm/deals/{id}", { params: { path: { id } }, body: deal, call })),

    /** Sets the given members. The response does not show the deal. @throws {NotFoundError} | {ValidationError} */
    patch: (id: string, changes: DealPatch, call?: CallOptions): Promise<void> =>
      unwrap(http.PATCH("/crm/deals/{id}", { params: { path: { id } }, body: changes, call })),

    /**
     * Sets the given members, then reads the deal. `description` keeps the value from the create: the vendor accepts a new one but does not
     * store it. When an error's `operation` is `getDeal`, the changes were made and only the read failed; its `outcome` is `unknown`.
     * @throws {NotFoundError} | {ValidationError}
     */
    patchAndGet: async (id: string, changes: DealPatch, call?: CallOptions): Promise<Deal> => {
      await unwrap(http.PATCH("/crm/deals/{id}", { params: { path: { id } }, body: changes, call }));
      return await afterWrite(unwrap(http.GET("/crm/deals/{id}", { params: { path: { id } }, call })), call);
    },

    /** Moves a deal within its funnel. @throws {NotFoundError} */
    move: (id: string, to: DealMove, call?: CallOptions): Promise<void> =>
      unwrap(http.POST("/crm/deals/{id}/move", { params: { path: { id } }, body: to, call })),

    /** Moves a deal to another funnel. It is not documented which status it gets. @throws {NotFoundError} */
    setFunnel: (id: string, funnelId: string, call?: CallOptions): Promise<void> =>
      unwrap(
        http.PUT("/crm/deals/{id}/funnel", () => ({
          params: { path: { id } },
          body: { funnelId: checkId("funnelId", funnelId) },
          call,
        })),
      ),

    /** Moves a deal to another status. @throws {NotFoundError} */
    setStatus: (id: string, statusId: string, call?: CallOptions): Promise<void> =>
      unwrap(
        http.PUT("/crm/deals/{id}/status", () => ({
          params: { path: { id } },
          body: { statusId: checkId("statusId", statusId) },
          call,
        })),
      ),

    /** Deletes a deal. It is not documented whether it can be restored. @throws {NotFoundError} */
    delete: (id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/crm/deals/{id}", { params: { path: { id } }, call })),

    assignees: dealAssignees(context),
    contacts: dealContacts(context),
    organizations: dealOrganizations(context),
    tags: dealTags(context),
    tasks: dealTasks(context),
    attachments: dealAttachments(context),
  };
}

/** `weeek.deals` */
export interface WeeekDeals extends ReturnType<typeof deals> {
  /** The users assigned to a deal. */
  assignees: WeeekDealAssignees;
  /** The people a deal concerns. */
  contacts: WeeekDealContacts;
  /** The companies a deal concerns. */
  organizations: WeeekDealOrganizations;
  /** The tags of a deal. */
  tags: WeeekDealTags;
  /** The tasks of a deal. */
  tasks: WeeekDealTasks;
  /** The files of a deal. */
  attachments: WeeekDealAttachments;
}
