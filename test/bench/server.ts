/** The server that the bench calls, in a process of its own: a page of deals, at once or after a delay. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const dealOf = (index: number) => ({
  id: `deal${index}`,
  name: `Deal number ${index} of a larger customer`,
  responsible_user_id: "222",
  uri: `https://crm.example.com/deals/${index}`,
  contacts: [`contact${index}`, `contact${index + 1}`],
  closed: index % 2 === 0,
});

const pages = new Map<string, Buffer>();

/** A page of a list of `total` deals; the same page is made once. */
function pageOf(offset: number, limit: number, total: number): Buffer {
  const key = `${offset} ${limit} ${total}`;
  const known = pages.get(key);
  if (known) return known;
  const length = Math.max(0, Math.min(limit, total - offset));
  const data = Array.from({ length }, (_, index) => dealOf(offset + index));
  const page = Buffer.from(JSON.stringify({ data, meta: { timestamp: 1_759_496_750 } }));
  if (pages.size < 200) pages.set(key, page);
  return page;
}

const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? "/", "http://localhost");
  const number = (name: string, otherwise: number) => Number(searchParams.get(name) ?? otherwise);
  const page = pageOf(number("offset", 0), number("limit", 100), Number(request.headers["x-total"] ?? 100));
  const answer = () => {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": page.length }).end(page);
  };
  const delayMs = Number(request.headers["x-delay-ms"] ?? 0);
  if (delayMs > 0) setTimeout(answer, delayMs);
  else answer();
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
