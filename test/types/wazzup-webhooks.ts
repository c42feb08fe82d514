import type {
  KnownWazzupWebhook,
  MessageAddEvent,
  OtherEvent,
  parseWazzupWebhook,
  UnknownWazzupWebhook,
  WazzupWebhook,
  WebhookChannelStatus,
  WebhookChat,
  WebhookContactRequest,
  WebhookMessage,
  WebhookMessageStatus,
} from "crm-deals/wazzup";
import { type Equal, holds, type Optional, type Required } from "./expect.ts";

declare const webhook: WazzupWebhook;

holds<Equal<typeof parseWazzupWebhook, (body: unknown) => WazzupWebhook>>();
holds<Equal<Required<KnownWazzupWebhook>, "known" | "event" | "data">>();
holds<Equal<Optional<KnownWazzupWebhook>, "idempotencyKey" | "timestamp">>();
holds<Equal<Required<UnknownWazzupWebhook>, "known" | "event" | "data">>();

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

holds<Equal<Required<WebhookMessage>, "message_id" | "channel_id" | "direction" | "timestamp" | "recipient">>();
holds<Equal<Optional<WebhookMessage>, "sender" | "status" | "crm_user_id" | "type" | "text" | "attachment">>();
holds<Equal<Required<WebhookChat>, "chat_id" | "chat_type">>();
holds<Equal<Optional<WebhookChat>, "name" | "username" | "phone">>();
holds<Equal<Required<WebhookMessageStatus>, "message_id" | "status">>();
holds<Equal<Required<WebhookChannelStatus>, "channel_id" | "status">>();
holds<Equal<Required<WebhookContactRequest>, "responsible_user_id" | "name" | "recipient">>();
