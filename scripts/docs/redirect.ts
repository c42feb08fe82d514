/** The addresses of the documentation before VitePress: `weeek.html#/deals/createdeal` is `reference/weeek/deals.html#createdeal`. */

export function redirectPage(vendor: string): string {
  const folder = `reference/${vendor}/`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Moved</title>
<script>
const [, tag, operation = ""] = location.hash.split("/");
location.replace("${folder}" + (tag ? tag + ".html#" + operation : ""));
</script>
<noscript><meta http-equiv="refresh" content="0; url=${folder}"></noscript>
<p>This page is now <a href="${folder}">here</a>.</p>
</html>
`;
}
