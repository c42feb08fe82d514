/** A real server that fails on demand, and knows which requests it carried out. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export type Fault =
  /** The connection breaks before, or after, the request was read. */
  | "reset before"
  | "reset after"
  /** Nothing is answered; or headers and half a body, and then nothing. */
  | "stall before headers"
  | "stall in body"
  /** The body ends short of its Content-Length. */
  | "cut body"
  | "html 200"
  | "html 502"
  | "empty 401"
  | "redirect"
  /** A status with a Retry-After, or none. */
  | { status: number; retryAfter?: string };

export interface FaultServer {
  baseUrl: string;
  /** What goes wrong with the next requests, first to last; then nothing does. */
  faults: (Fault | "ok")[];
  /** How many requests have arrived, whole or not. */
  arrived: number;
  /** The requests that were read whole and answered with neither 401 nor 429: the server has done what they ask. */
  processed: { method: string; url: string; body: string }[];
  close(): Promise<void>;
}

/** @param answer the body of a request that nothing goes wrong with */
export async function faultServer(answer: (url: string) => unknown = () => ({ success: true })): Promise<FaultServer> {
  const server = createServer(async (request, response) => {
    faulty.arrived += 1;
    const fault = faulty.faults.shift() ?? "ok";
    if (fault === "reset before") return void request.socket.destroy();
    const body = await read(request);
    if (body === undefined) return;
    if (!isRefused(fault)) {
      faulty.processed.push({ method: request.method ?? "", url: request.url ?? "", body });
    }
    fail(fault, response, JSON.stringify(answer(request.url ?? "")));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const faulty: FaultServer = {
    baseUrl: `http://127.0.0.1:${port}`,
    faults: [],
    arrived: 0,
    processed: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  onTestFinished(() => faulty.close());
  return faulty;
}

function isRefused(fault: Fault | "ok"): boolean {
  return fault === "empty 401" || (typeof fault === "object" && (fault.status === 401 || fault.status === 429));
}

async function read(request: IncomingMessage): Promise<string | undefined> {
  try {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    return body;
  } catch {
    return undefined; // the client has gone
  }
}

function fail(fault: Fault | "ok", response: ServerResponse, body: string): void {
  const html = "<html><body>A proxy speaking</body></html>";
  const json = { "Content-Type": "application/json" };
  if (typeof fault === "object") {
    const { status, retryAfter } = fault;
    response.writeHead(status, { ...json, ...(retryAfter === undefined ? {} : { "Retry-After": retryAfter }) });
    return void response.end(JSON.stringify({ message: `status ${status}` }));
  }
  switch (fault) {
    case "ok":
      return void response.writeHead(200, json).end(body);
    case "reset before":
    case "reset after":
      return void response.destroy();
    case "stall before headers":
      return;
    case "stall in body":
      return void response.writeHead(200, { ...json, "Content-Length": body.length }).write(body.slice(0, 5));
    case "cut body":
      response.writeHead(200, { ...json, "Content-Length": body.length }).write(body.slice(0, 5));
      return void setImmediate(() => response.destroy());
    case "html 200":
    case "html 502":
      return void response.writeHead(Number(fault.slice(5)), { "Content-Type": "text/html" }).end(html);
    case "empty 401":
      return void response.writeHead(401).end();
    case "redirect":
      return void response.writeHead(302, { Location: "https://stranger.example/login" }).end();
  }
}
