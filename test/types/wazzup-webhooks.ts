import type { MessageAddEvent, OtherEvent, parseWazzupWebhook, WazzupWebhook, WebhookMessage } from "crm-deals/wazzup";
import { type Equal, holds } from "./expect.ts";

declare const webhook: WazzupWebhook;

holds<Equal<typeof parseWazzupWebhook, (body: unknown) => WazzupWebhook>>();

if (webhook.known) {
  // `event` tells the items apart.
  if (webhook.event === "message.add") {
    holds<Equal<typeof webhook, MessageAddEvent>>();
    holds<Equal<typeof webhook.data, WebhookMessage[]>>();
    for (const message of webhook.data) {
      holds<Equal<typeof message.direction, "inbound" | "outbound">>();
      holds<Equal<typeof message.recipient.phone, string | number | null | undefined>>();
    }
  } else if (webhook.event === "message.status_update") {
    holds<Equal<(typeof webhook.data)[number]["reason"], string | null | undefined>>();
  } else if (webhook.event === "channel.create") {
    holds<Equal<typeof webhook, OtherEvent>>();
    holds<Equal<(typeof webhook.data)[number], { [key: string]: unknown }>>();
  }
  // @ts-expect-error no such event
  webhook.event === "message.added";
} else {
  holds<Equal<typeof webhook.event, string>>();
  holds<Equal<typeof webhook.data, unknown>>();
}
// @ts-expect-error not before it is known which event it is
webhook.data[0];
