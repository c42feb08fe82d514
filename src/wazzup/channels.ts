/** https://wazzup24.com/help/api/channels/ */
import type { Channel, ChannelCreate } from "../../generated/wazzup/models.ts";
import type * as Described from "../../generated/wazzup/paths.ts";
import { isRecord } from "../core/checks.ts";
import type { CallOptions } from "../core/options.ts";
import type { QueryOf } from "../core/path-types.ts";
import { unwrap } from "../core/unwrap.ts";
import { channelWabaTransactions, type WazzupChannelWabaTransactions } from "./channel-waba-transactions.ts";
import type { WazzupContext } from "./context.ts";
import { element } from "./element.ts";

/**
 * `delete_chats`: whether the channel's conversations are deleted too.
 * @interface
 */
export type ChannelDeletion = QueryOf<Described.operations["deleteChannel"]>;

/** The second factor, a restart and a pairing code are reached through `http`: their bodies are not known. */
export function channels(context: WazzupContext) {
  const { http } = context;
  return {
    /** Lists the account's channels. It is not known whether a long list comes in pages: the method returns what one request returns. */
    list: (call?: CallOptions): Promise<Channel[]> => unwrap(http.GET("/v2/channels", { call })),

    /** Reads one channel. @throws {NotFoundError} also when the vendor responds with an empty array */
    get: (id: string, call?: CallOptions): Promise<Channel> =>
      element(
        http.GET("/v2/channels/{channel_id}", { params: { path: { channel_id: id } }, call }),
        id,
        (channel) => channel.channel_id,
      ),

    /** Connects a messenger. Subscribe to webhooks first. A request that is sent twice may create two channels. @throws {ValidationError} */
    create: async (channel: ChannelCreate, call?: CallOptions): Promise<Channel> => {
      const { data, error, payload } = await http.POST("/v2/channels", { body: channel, call });
      if (error) throw error;
      // Whether the channel comes alone or in an array is unknown.
      const [created] = [data?.data].flat();
      return isRecord(created) ? created : payload();
    },

    /** Deletes a channel. What happens to its conversations without `delete_chats` is not documented. @throws {NotFoundError} */
    delete: (id: string, filter: ChannelDeletion = {}, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/v2/channels/{channel_id}", { params: { path: { channel_id: id }, query: filter }, call })),

    wabaTransactions: channelWabaTransactions(context),
  };
}

/** `wazzup.channels` */
export interface WazzupChannels extends ReturnType<typeof channels> {
  /** The costs of WABA templates on a channel. */
  wabaTransactions: WazzupChannelWabaTransactions;
}
