import { fork } from "node:child_process";
import { measureCalls } from "./test/bench/calls.ts";

const child = fork("./test/bench/server.ts");
const port = await new Promise((r) => child.once("message", r));
for (const r of await measureCalls(`http://127.0.0.1:${port}`, 32))
  console.log(
    r.measure.padEnd(60),
    "cpu",
    r.cpu.median.toFixed(3),
    `[${r.cpu.low.toFixed(3)}, ${r.cpu.high.toFixed(3)}]`,
    "wall",
    r.wall.median.toFixed(3),
  );
child.disconnect();
