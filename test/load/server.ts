/** The server of the load test, in a process of its own: of its requests, 5 % meet a fault, each kind in turn. */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

const json = { "Content-Type": "application/json" };
const deal = JSON.stringify({ success: true, deal: { id: "d", title: "Oak doors" } });
const faulty = 20;

const faults: ((response: ServerResponse) => void)[] = [
  (response) => response.destroy(),
  (response) => response.writeHead(200, { ...json, "Content-Length": 500 }).write("{", () => response.destroy()),
  (response) => response.writeHead(200, { "Content-Type": "text/html" }).end("<html>A proxy</html>"),
  (response) => response.writeHead(502, { "Content-Type": "text/html" }).end("<html>A proxy</html>"),
  (response) => response.writeHead(302, { Location: "https://stranger.example/" }).end("x".repeat(300_000)),
  (response) => response.writeHead(401).end(),
  (response) => response.writeHead(404, json).end('{"message":"gone"}'),
  (response) => response.writeHead(429, { ...json, "Retry-After": "0" }).end("{}"),
  (response) => response.writeHead(503, json).end("{}"),
  // Nothing more comes: the client's timeout ends it.
  (response) => response.writeHead(200, json).write("{"),
];

let count = 0;
const server = createServer((request, response) => {
  request.resume();
  count += 1;
  const fault = count % faulty === 0 ? faults[(count / faulty) % faults.length] : undefined;
  if (fault) fault(response);
  else response.writeHead(200, { ...json, "Content-Length": deal.length }).end(deal);
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
