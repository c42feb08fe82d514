/** A program that uses the package. Compiled against the packed tarball by several compilers, then run as both kinds of module. */
import { ApiError, type CallOptions, ConfigError, inBatches, NotFoundError, type Paginated } from "crm-deals";
import { type HarEntry, recordHar } from "crm-deals/node";
import { startMock } from "crm-deals/testing";
import { createWazzupClient } from "crm-deals/wazzup";
import { createWeeekClient, type Deal, type DealCreate, type WeeekClientOptions } from "crm-deals/weeek";
import { createWoofedClient } from "crm-deals/woofed";
import { createYsuiteClient } from "crm-deals/ysuite";

async function main(): Promise<void> {
  const mock = await startMock("weeek");
  try {
    const entries: HarEntry[] = [];
    const fetch = recordHar(globalThis.fetch, { onEntry: (entry) => entries.push(entry) });
    const options: WeeekClientOptions = { token: async () => "token", baseUrl: mock.baseUrl, fetch, retry: false };
    const { deals, http } = createWeeekClient(options);

    const created: DealCreate = { title: "Oak doors", amount: 1800 };
    const deal: Deal = await deals.create("kT3vQ9xLmB2rWz7P", created);
    const list: Paginated<Deal> = deals.list("kT3vQ9xLmB2rWz7P", { limit: 10 });
    const { items } = await list.firstPage();
    const { data, error } = await http.GET("/crm/deals/{id}", { params: { path: { id: deal.id } } });
    // @ts-expect-error a misspelt field
    const misspelt: DealCreate = { titel: "Oak doors" };

    const missing: CallOptions = { headers: { Prefer: "code=404" } };
    const rejection = await deals.get(deal.id, missing).catch((error: unknown) => error);
    console.log(
      JSON.stringify({
        id: typeof deal.id,
        items: items.length > 0,
        read: error === undefined && data.deal.id.length > 0,
        notFound: rejection instanceof NotFoundError && rejection instanceof ApiError && rejection.status === 404,
        recorded: entries.length,
        misspelt: misspelt.title === undefined,
      }),
    );
  } finally {
    await mock.close();
  }
}

/** Never called: what the compiler says is the test. */
export async function compiled(): Promise<void> {
  const wazzup = createWazzupClient({ token: "token" });
  for await (const { id } of wazzup.deals.list()) console.log(id.toUpperCase());
  const woofed = createWoofedClient({ token: "token", accountId: 1 });
  const { stage } = await woofed.deals.get(1);
  const ysuite = createYsuiteClient({ accessKey: "access", secretKey: "secret" });
  const write = (batch: number[], call: CallOptions) => ysuite.deals.delete(batch[0] ?? 0, call);
  for await (const { error } of inBatches([1, 2], write, { size: 1 })) {
    if (error instanceof ConfigError) console.log(error.code satisfies "config", stage.name);
  }
  // @ts-expect-error no such method
  ysuite.deals.destroy(1);
  // @ts-expect-error an id is a number here
  ysuite.deals.get("1");
}

void main();
