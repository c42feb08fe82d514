/** https://wazzup24.com/help/api-en/chat-window-iframe/ */
import type { IframeLink, IframeLinkCreate } from "../../generated/wazzup-v3/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import { checkChat } from "./checks.ts";
import type { WazzupV3Context } from "./context.ts";

export function iframe({ http }: WazzupV3Context) {
  return {
    /**
     * Creates an address that shows a user's chats, or those of one card of the CRM. It is not documented how long the address is valid, so
     * create one each time.
     * @throws {ConfigError} for a phone that is not digits only
     * @throws {ValidationError} `INVALID_USER` for a user who was not sent
     */
    link: (link: IframeLinkCreate, call?: CallOptions): Promise<IframeLink> =>
      unwrap(http.POST("/v3/iframe", () => ({ body: checkFilter(link), call }))),
  };
}

function checkFilter(link: IframeLinkCreate): IframeLinkCreate {
  for (const [index, chat] of Object.entries(link?.filter ?? [])) checkChat(`filter.${index}`, chat);
  return link;
}

/** `wazzup.iframe` */
export interface WazzupV3Iframe extends ReturnType<typeof iframe> {}
