/** https://developers.weeek.net, CRM, Currencies */
import type { Currency } from "../../../generated/weeek/models.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

export function currencies({ http }: WeeekContext) {
  return {
    /** Lists all currencies. */
    list: (call?: CallOptions): Promise<Currency[]> => unwrap(http.GET("/crm/currencies", { call })),
  };
}

/** `weeek.currencies` */
export interface WeeekCurrencies extends ReturnType<typeof currencies> {}
