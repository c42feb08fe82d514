/** What a consumer's type check costs: instantiations above an empty file, which are exact, and its time. */
import { compile } from "../support/program.ts";
import type { Figure } from "./lists.ts";

const one = `import { createWeeekClient } from "crm-deals/weeek";
const weeek = createWeeekClient({ token: "t" });
export const deals = weeek.deals.list("status", { limit: 100 });
export const deal = await weeek.deals.get("id");
export const title: string | null = deal.title;
await weeek.deals.update("id", { title: "x" });
await weeek.deals.delete("id");`;

const consumers: Record<string, string> = {
  "a consumer of one vendor": one,
  "a consumer of four vendors": `${one}
import { createWazzupClient } from "crm-deals/wazzup";
import { createWoofedClient } from "crm-deals/woofed";
import { createYsuiteClient } from "crm-deals/ysuite";
export const a = await createWazzupClient({ token: "t" }).deals.get("id");
export const b = await createWoofedClient({ token: "t", accountId: 1 }).deals.get(1);
export const c = await createYsuiteClient({ accessKey: "k", secretKey: "s" }).deals.get(1);`,
  "one call through the path client": `import { createWeeekClient } from "crm-deals/weeek";
const { http } = createWeeekClient({ token: "t" });
export const { data } = await http.GET("/crm/deals/{id}", { params: { path: { id: "id" } } });`,
  "one call through createClient<paths>": `import createClient from "openapi-fetch";
import type { paths } from "crm-deals/weeek";
export const { data } = await createClient<paths>().GET("/crm/deals/{id}", { params: { path: { id: "id" } } });`,
  "the bare generated paths": `import type { paths } from "crm-deals/weeek";
export type Deal = paths["/crm/deals/{id}"]["get"]["responses"][200]["content"]["application/json"];`,
};

export function measureTypes(): Figure[] {
  const empty = check("export {};");
  return Object.entries(consumers).flatMap(([name, code]) => {
    const { instantiations, ms } = check(code);
    return [
      { measure: `${name}, type check`, value: instantiations - empty.instantiations, unit: "instantiations" },
      { measure: `${name}, type check`, value: ms / empty.ms, unit: "× an empty file's time" },
    ];
  });
}

function check(code: string): { instantiations: number; ms: number } {
  const start = performance.now();
  const { program, problems } = compile(new Map([["test/bench/consumer.ts", code]]));
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return { instantiations: program.getInstantiationCount(), ms: performance.now() - start };
}
