/** What all pages share: the head, the way between them, and the way past that for a keyboard. */
import { vendors } from "../../src/vendors.ts";
import { vendorNames } from "./vendors.ts";

/** The browser itself sees to it that no page asks another host for anything. */
export const contentSecurity = `<meta http-equiv="Content-Security-Policy" content="default-src 'self' data: blob:; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; form-action 'none'">`;

export const skipLink = `<a class="skip" href="#content">Skip to the content</a>`;

const links: [href: string, text: string][] = [
  ["index.html", "Overview"],
  ["guide/getting-started.html", "Guide"],
  ...vendors.map((vendor): [string, string] => [`${vendor}.html`, vendorNames[vendor]]),
  ["typescript/index.html", "TypeScript"],
];

/**
 * @param root the way to the folder's root: "" or "../"
 * @param current the page's own place, from the root
 */
export function siteHeader(root: string, current: string): string {
  const items = links.map(([href, text]) => {
    const here = href === current || (current.startsWith("guide/") && href.startsWith("guide/"));
    return `<li><a href="${root}${href}"${here ? ' aria-current="page"' : ""}>${text}</a></li>`;
  });
  return `<header class="site"><nav aria-label="Documentation"><ul>${items.join("")}</ul></nav></header>`;
}

export interface Page {
  title: string;
  root: string;
  current: string;
  /** HTML */
  main: string;
}

export function page({ title, root, current, main }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${contentSecurity}
<title>${escapeHtml(title)} · crm-deals</title>
<link rel="icon" href="${root}icon.svg">
<link rel="stylesheet" href="${root}style.css">
</head>
<body>
${skipLink}
${siteHeader(root, current)}
<main id="content" tabindex="-1">
${main}
</main>
<footer class="site"><p>crm-deals describes these vendors' APIs; it is not theirs.</p></footer>
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
