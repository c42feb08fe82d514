/** https://wazzup24.com/help/api-en/whatsapp-business-api-templates/ */
import { operations } from "../../generated/wazzup-v3/meta.ts";
import type { WabaTemplate, WabaTemplateFilter } from "../../generated/wazzup-v3/models.ts";
import type { ListOptions } from "../core/options.ts";
import { paginate } from "../core/paginate.ts";
import type { Paginated } from "../core/paginated.ts";
import type { WazzupV3Context } from "./context.ts";

export function templates({ http }: WazzupV3Context) {
  return {
    /** Lists the WABA templates page by page. */
    list: (filter: WabaTemplateFilter = {}, options: ListOptions = {}): Paginated<WabaTemplate> =>
      paginate(operations["GET /v3/templates/whatsapp"].paging, filter, options, (query, call) =>
        http.GET("/v3/templates/whatsapp", { params: { query }, call }),
      ),
  };
}

/** `wazzup.templates` */
export interface WazzupV3Templates extends ReturnType<typeof templates> {}
