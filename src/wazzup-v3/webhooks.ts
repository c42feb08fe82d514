/** https://wazzup24.com/help/api-en/webhooks/ */
import type { WebhookSettings, WebhookSettingsUpdate } from "../../generated/wazzup-v3/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupV3Context } from "./context.ts";

export function webhooks({ http }: WazzupV3Context) {
  return {
    /** Returns the address that events are sent to, and which events are sent. Another integration can overwrite them. */
    get: (call?: CallOptions): Promise<WebhookSettings> => unwrap(http.GET("/v3/webhooks", { call })),

    /**
     * Sets the address and the events. The address is tested at once with `{ "test": true }` and must respond with 200.
     * @throws {ValidationError} `uriNotValid` or `testPostNotPassed`
     */
    set: (settings: WebhookSettingsUpdate, call?: CallOptions): Promise<void> =>
      unwrap(http.PATCH("/v3/webhooks", { body: settings, call })),
  };
}

/** `wazzup.webhooks` */
export interface WazzupV3Webhooks extends ReturnType<typeof webhooks> {}
