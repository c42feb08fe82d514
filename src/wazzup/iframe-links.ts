/** https://wazzup24.com/help/api/iframe-chats/ */
import type * as Described from "../../generated/wazzup/paths.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";

/**
 * What the chat window shows: all chats (`scope: "global"`), or those of one card (`scope: "card"` with `chats`).
 * @useDeclaredType
 */
export type ChatsLinkCreate = Described.ChatsLinkCreate;
/** Which messenger or channel the channel window is for. */
export interface ChannelsLinkOptions extends Described.ChannelsLinkOptions {}
/** An address for an iframe. */
export interface IframeLink extends Described.IframeLink {}

export function iframeLinks({ http }: WazzupContext) {
  return {
    /** Gives an address that shows a user's chats. @throws {ValidationError} */
    chats: (link: ChatsLinkCreate, call?: CallOptions): Promise<IframeLink> =>
      unwrap(http.POST("/v2/iframe-links/chats", { body: link, call })),

    /** Gives an address where a user connects a channel; without options, where the user chooses a messenger. */
    channels: (options: ChannelsLinkOptions = {}, call?: CallOptions): Promise<IframeLink> =>
      unwrap(http.POST("/v2/iframe-links/channels", { body: { options }, call })),
  };
}

/** `wazzup.iframeLinks` */
export interface WazzupIframeLinks extends ReturnType<typeof iframeLinks> {}
