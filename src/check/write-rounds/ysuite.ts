import type { YsuiteClient } from "../../ysuite/index.ts";
import { recordName, type WriteRound } from "./round.ts";

export const ysuiteRound: WriteRound<YsuiteClient> = {
  plan: "creates a deal with the contact and the pipeline of an existing deal, reads it, updates it and deletes it",

  async run(ysuite, cleanUp) {
    const [existing] = (await ysuite.deals.list().firstPage()).items;
    if (!existing?.pipeline_id || !existing.cstid) return;
    const required = { pipeline_id: existing.pipeline_id, cstid: existing.cstid };
    const deal = await ysuite.deals.create({ deal_name: recordName, ...required });
    cleanUp(`deal ${deal.deal_id}`, () => ysuite.deals.delete(deal.deal_id));
    await ysuite.deals.get(deal.deal_id);
    await ysuite.deals.update(deal.deal_id, { deal_name: `${recordName}, updated`, ...required });
  },
};
