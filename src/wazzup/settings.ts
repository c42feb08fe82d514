/** https://wazzup24.com/help/api/users/ */
import type { Settings, SettingsUpdate } from "../../generated/wazzup/models.ts";
import { isRecord } from "../core/checks.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";

export function settings({ http }: WazzupContext) {
  return {
    /** Reads the settings. It is not known whether the vendor sends them in an envelope: both forms are read. */
    get: async (call?: CallOptions): Promise<Settings> => {
      const { data, error, payload } = await http.GET("/v2/settings", { call });
      if (error) throw error;
      return isRecord(data) && !("data" in data) ? data : payload();
    },

    /** Sets the settings. `user_roles` replaces all roles: a role that is not sent is removed. @throws {ValidationError} */
    update: (settings: SettingsUpdate, call?: CallOptions): Promise<void> =>
      unwrap(http.PATCH("/v2/settings", { body: settings, call })),
  };
}

/** `wazzup.settings` */
export interface WazzupSettings extends ReturnType<typeof settings> {}
