/** https://wazzup24.com/help/api/webhooks/: subscriptions. `parseWazzupWebhook` reads the events. */
import type {
  WebhookSubscription,
  WebhookSubscriptionCreate,
  WebhookSubscriptionUpdate,
} from "../../generated/wazzup/models.ts";
import { checkFilled, checkId } from "../core/checks.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";

export function webhooks({ http }: WazzupContext) {
  return {
    /** Lists the account's subscriptions. */
    list: (call?: CallOptions): Promise<WebhookSubscription[]> => unwrap(http.GET("/v2/webhooks", { call })),

    /** Subscribes to events. No signature is known: put a secret into the address. @throws {ValidationError} */
    create: (subscriptions: readonly WebhookSubscriptionCreate[], call?: CallOptions): Promise<WebhookSubscription[]> =>
      unwrap(http.POST("/v2/webhooks", () => ({ body: { data: checkFilled("subscriptions", subscriptions) }, call }))),

    /** Updates the addresses and events of subscriptions. @throws {ValidationError} */
    update: (subscriptions: readonly WebhookSubscriptionUpdate[], call?: CallOptions): Promise<void> =>
      unwrap(http.PATCH("/v2/webhooks", () => ({ body: { data: checkFilled("subscriptions", subscriptions) }, call }))),

    /** Deletes subscriptions. The ids go in the body of a DELETE, which some gateways drop. */
    delete: (ids: readonly string[], call?: CallOptions): Promise<void> =>
      unwrap(
        http.DELETE("/v2/webhooks", () => ({
          body: { data: checkFilled("ids", ids).map((id) => ({ id: checkId("ids", id) })) },
          call,
        })),
      ),
  };
}

/** `wazzup.webhooks` */
export interface WazzupWebhooks extends ReturnType<typeof webhooks> {}
