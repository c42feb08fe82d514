/** https://wazzup24.com/help/api/channels/ and https://wazzup24.com/help/api/waba-balance/ */
import type * as Described from "../../generated/wazzup/paths.ts";
import { ResponseError } from "../core/errors.ts";
import type { CallOptions } from "../core/options.ts";
import type { QueryOf } from "../core/path-types.ts";
import { acknowledge, unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";
import { element } from "./element.ts";
import { nested } from "./nested.ts";

/** A messenger's account that is connected to Wazzup. */
export interface Channel extends Described.Channel {}
/** A channel to create: a kind of messenger, and what connecting it needs. */
export interface ChannelCreate extends Described.ChannelCreate {}
/**
 * `delete_chats`: whether the channel's conversations go, too.
 * @interface
 */
export type ChannelDeletion = QueryOf<Described.operations["deleteChannel"]>;
/** What one WABA template has cost; its members are not known. */
export interface WabaTransaction extends Described.WabaTransaction {}

/** The second factor, a restart and a pairing code are reached through `http`: their bodies are not known. */
export function channels({ http }: WazzupContext) {
  return {
    /** Lists the account's channels. Whether a long list comes in pages is unknown: this is what one request gives. */
    list: (call?: CallOptions): Promise<Channel[]> => unwrap(http.GET("/v2/channels", { call }), "data"),

    /** Reads one channel. @throws {NotFoundError} also when the vendor answers with an empty array */
    get: (id: string, call?: CallOptions): Promise<Channel> =>
      element(
        http.GET("/v2/channels/{channel_id}", { params: { path: { channel_id: id } }, call }),
        id,
        (channel) => channel.channel_id,
      ),

    /** Connects a messenger. Subscribe to webhooks first. Sent twice, it may make two channels. @throws {ValidationError} */
    create: async (channel: ChannelCreate, call?: CallOptions): Promise<Channel> => {
      const answer = http.POST("/v2/channels", { body: channel, call });
      const created = await unwrap(answer, "data");
      const [first] = Array.isArray(created) ? created : [created];
      if (first) return first;
      const { response } = await answer;
      throw new ResponseError(response.call, `${response.status} without a channel in \`data\``);
    },

    /** Deletes a channel. What happens to its conversations without `delete_chats` is not documented. @throws {NotFoundError} */
    delete: (id: string, filter: ChannelDeletion = {}, call?: CallOptions): Promise<void> =>
      acknowledge(
        http.DELETE("/v2/channels/{channel_id}", { params: { path: { channel_id: id }, query: filter }, call }),
      ),

    /** What a WABA channel has cost. */
    wabaTransactions: {
      /** Lists what WABA templates have cost on one day (`YYYY-MM-DD`, in UTC). */
      list: (channelId: string, date: string, call?: CallOptions): Promise<WabaTransaction[]> => {
        const path = { channel_id: channelId, date };
        return nested(
          http.GET("/v2/channels/waba/{channel_id}/transactions/{date}", { params: { path }, call }),
          "transactions",
        );
      },
    },
  };
}
