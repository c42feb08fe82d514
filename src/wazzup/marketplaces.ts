/** https://wazzup24.com/help/api/marketplaces/ For partners. */
import type { MarketplaceIntegrationCreate, MarketplaceIntegrationUpdate } from "../../generated/wazzup/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";

export function marketplaces({ http }: WazzupContext) {
  return {
    /** Registers an integration of a CRM in Wazzup's catalogue. @throws {ValidationError} */
    create: (integration: MarketplaceIntegrationCreate, call?: CallOptions): Promise<void> =>
      unwrap(http.POST("/v2/marketplaces", { body: integration, call })),

    /**
     * Changes the name of the integration in the catalogue. Changes are moderated. The body has further members, which are not known.
     * @throws {ValidationError}
     */
    update: (changes: MarketplaceIntegrationUpdate, call?: CallOptions): Promise<void> =>
      unwrap(http.PATCH("/v2/marketplaces", { body: changes, call })),
  };
}

/** `wazzup.marketplaces` */
export interface WazzupMarketplaces extends ReturnType<typeof marketplaces> {}
