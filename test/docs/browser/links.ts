/** Whether every link within the documentation leads somewhere. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problems } from "./visit.ts";

/** Follows the links of the pages as they are written, to files and to what is in them. @returns how many there are */
export async function checkLinks(folder: string, files: readonly string[], problems: Problems): Promise<number> {
  const pages = new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), "utf8")] as const)),
  );
  const ids = new Map([...pages].map(([file, html]) => [file, new Set(valuesOf(html, "id"))]));
  const targets = new Map(
    [...pages].flatMap(([file, html]) => valuesOf(html, "href").map((href) => [addressOf(href, file), file])),
  );
  for (const [address, from] of targets) {
    if (address === undefined) continue;
    const [path = "", anchor = ""] = address.split("#");
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    const isThere = anchor ? ids.get(file)?.has(decodeURIComponent(anchor)) : existsSync(join(folder, file));
    if (!isThere) problems.push(`${from}: /${address} is not there`);
  }
  return targets.size;
}

/** The address without its host, from the site's root; `undefined` for that of another host. */
function addressOf(href: string, file: string): string | undefined {
  const { host, pathname, hash } = new URL(href.replaceAll("&amp;", "&"), `http://site/${file}`);
  return host === "site" ? `${pathname.slice(1)}${hash}` : undefined;
}

function valuesOf(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`<[a-z][^>]* ${attribute}="([^"]*)"`, "g"))].map(([, value = ""]) => value);
}
