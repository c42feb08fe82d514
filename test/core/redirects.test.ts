/** A redirect is an error; its body, which nobody reads, must not hold its connection. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ResponseError } from "crm-deals";
import { createWeeekClient } from "crm-deals/weeek";
import { expect, onTestFinished, test } from "vitest";

test("the bodies of fifty redirects are cancelled, and their sockets closed or used again", async () => {
  const server = createServer((_request, response) => {
    // More than a socket's buffers hold: unread, it never ends.
    response.writeHead(302, { Location: "https://stranger.example/x" }).end(Buffer.alloc(20_000_000));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const { deals } = createWeeekClient({ token: "token", baseUrl: `http://127.0.0.1:${port}`, retry: false });
  for (let call = 0; call < 50; call += 1) await expect(deals.get("d")).rejects.toBeInstanceOf(ResponseError);

  const open = () => new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)));
  for (let turn = 0; turn < 1_000 && (await open()) > 4; turn += 1)
    await new Promise((resolve) => setImmediate(resolve));
  expect(await open()).toBeLessThanOrEqual(4);
});
