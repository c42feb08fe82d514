/** https://wazzup24.com/help/api/iframe-chats/ */
import type { ChannelsLinkOptions, ChatsLinkCreate, IframeLink } from "../../generated/wazzup/models.ts";
import { checkObject } from "../core/checks.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";

export function iframeLinks({ http }: WazzupContext) {
  return {
    /** Returns an address that shows a user's chats. @throws {ValidationError} */
    chats: (link: ChatsLinkCreate, call?: CallOptions): Promise<IframeLink> =>
      unwrap(http.POST("/v2/iframe-links/chats", { body: link, call })),

    /** Returns an address where a user connects a channel. Without options, the user chooses a messenger first. */
    channels: (options: ChannelsLinkOptions = {}, call?: CallOptions): Promise<IframeLink> =>
      unwrap(
        http.POST("/v2/iframe-links/channels", () => ({ body: { options: checkObject("options", options) }, call })),
      ),
  };
}

/** `wazzup.iframeLinks` */
export interface WazzupIframeLinks extends ReturnType<typeof iframeLinks> {}
