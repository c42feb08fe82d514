/** A server of Wazzup's channels and messages, which its fakes do not serve. */
import { baseUrlVariable, credentialVariables } from "../../src/environment.ts";
import { serve } from "../support/server.ts";

export async function serveMessages(vendor: "wazzup" | "wazzup-v3") {
  const messages: string[] = [];
  const channel = {
    channel_id: "c1",
    channelId: "c1",
    name: "Shop",
    plainId: "7",
    transport: "whatsapp",
    state: "active",
    status: "active",
  };
  const { baseUrl } = await serve(({ method, url, body }, response) => {
    if (method === "POST" && url.includes("message")) messages.push(body);
    const accepted = { request_id: "r1", messageId: "m1", chatId: "79120000000" };
    const data = url.includes("channels") ? [channel] : accepted;
    response.writeHead(vendor === "wazzup-v3" && method === "POST" ? 201 : 200, { "Content-Type": "application/json" });
    response.end(JSON.stringify(vendor === "wazzup" ? { data } : data));
  });
  const credentials = Object.fromEntries(credentialVariables[vendor].map((name) => [name, "1"]));
  return { messages, environment: { ...credentials, [baseUrlVariable(vendor)]: baseUrl } };
}
