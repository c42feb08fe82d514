import { expect, test } from "vitest";
import { agree, connect, fakeEnvironment, textOf } from "./support.ts";

test("x", async () => {
  for (const v of ["weeek", "woofed", "ysuite", "wazzup", "wazzup-v3"] as const) {
    const { environment } = await fakeEnvironment(v);
    const c = await connect(environment, { vendors: [v], write: true, allowDelete: true }, { person: agree });
    const { tools } = await c.listTools();
    console.log(
      v,
      tools.length,
      JSON.stringify(tools).length / 4,
      tools.map((t) => `${t.name} ${JSON.stringify(t).length} ${JSON.stringify(t.annotations)}`).join("\n"),
    );
    const r = await c.callTool({ name: tools[0]!.name, arguments: {} });
    console.log(JSON.stringify(r).slice(0, 1500));
  }
});
