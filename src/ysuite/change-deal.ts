import type { DealUpdate } from "../../generated/ysuite/models.ts";
import { checkObject } from "../core/checks.ts";
import { ResponseError } from "../core/errors.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { YsuiteContext } from "./context.ts";

/** Reads a deal, sets the changes over what the read shows, and puts the whole. */
export async function changeDeal(
  { http }: YsuiteContext,
  id: number,
  changes: Partial<DealUpdate>,
  call: CallOptions | undefined,
): Promise<void> {
  const params = { path: { id } };
  const read = await http.GET("/v1/deals/{id}", () => {
    checkObject("changes", changes);
    return { params, call };
  });
  if (read.error) throw read.error;
  // `data: null` is a deal that shows nothing, and copied it is one: the changes may give what an update needs.
  if (read.data?.data !== null) read.payload();
  const deal = { ...read.data.data };
  const {
    deal_name = deal.deal_name,
    pipeline_id = deal.pipeline_id,
    cstid = deal.cstid,
    deal_amount = deal.deal_amount,
    deal_source = deal.deal_source,
    deal_expected_close_date = deal.deal_expected_close_date,
    ...others
  } = changes;

  const required = { deal_name, pipeline_id, cstid };
  for (const [name, value] of Object.entries(required)) {
    // Nothing is sent then: the vendor would reject the update, or clear the member.
    if (value !== undefined && value !== null) continue;
    throw new ResponseError(read.response.call, `the deal has no \`${name}\`, which an update requires: pass it`);
  }
  const body = {
    ...others,
    ...required,
    // A write takes no null.
    ...(deal_amount === null ? {} : { deal_amount }),
    ...(deal_source === null ? {} : { deal_source }),
    ...(deal_expected_close_date === null ? {} : { deal_expected_close_date }),
  };
  await unwrap(http.PUT("/v1/deals/{id}", { params, body, call }));
}
