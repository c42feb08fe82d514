/** Whether a reader's questions are answered in at most three clicks, or by one search, from the first page. */
import type { Page } from "playwright-core";
import { open, type Problems } from "./visit.ts";

interface Question {
  question: string;
  /** The links to click, by their text; or one search, whose first hit is clicked. */
  path: string[] | { search: string };
  /** Where that leads, and what is to be read there. */
  leadsTo: string;
  answer: string;
}

const questions: Question[] = [
  { question: "install", path: [], leadsTo: "", answer: "npm install crm-deals" },
  {
    question: "create a Weeek deal",
    path: ["Reference", "Weeek Public API", "Create a deal"],
    leadsTo: "reference/weeek/deals.html#createdeal",
    answer: 'weeek.deals.create("',
  },
  {
    question: "what an error holds",
    path: ["Errors and retries"],
    leadsTo: "guide/errors-and-retries.html",
    answer: "fieldErrors",
  },
  { question: "the next page", path: ["Lists"], leadsTo: "guide/lists.html", answer: "page.next" },
  {
    question: "what is retried",
    path: ["Errors and retries", "What is retried"],
    leadsTo: "guide/errors-and-retries.html#what-is-retried",
    answer: "each operation that",
  },
  {
    question: "verify a webhook",
    path: { search: "verify a webhook" },
    leadsTo: "guide/webhooks.html",
    answer: "timingSafeEqual",
  },
  {
    question: "is this field documented",
    path: ["Reference", "Weeek Public API", "What is known"],
    leadsTo: "reference/weeek/known.html",
    answer: "components › schemas › Deal",
  },
  {
    question: "all fields of a body",
    path: ["Weeek Public API", "Create a deal"],
    leadsTo: "reference/weeek/deals.html#createdeal",
    answer: "customFields",
  },
  {
    question: "a method by name",
    path: { search: "deals.setStatus" },
    leadsTo: "reference/weeek/deals.html#setdealstatus",
    answer: "weeek.deals.setStatus",
  },
  {
    question: "download the description",
    path: ["Reference", "Weeek Public API", "Download the OpenAPI description"],
    leadsTo: "openapi/weeek.yaml",
    answer: "openapi: 3.1.0",
  },
];

/** @returns the path of each, to read */
export async function checkQuestions(page: Page, base: string, problems: Problems): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  const lines: string[] = [];
  for (const { question, path, leadsTo, answer } of questions) {
    const steps = Array.isArray(path)
      ? path.map((text) => `click "${text}"`)
      : [`search "${path.search}"`, "first hit"];
    lines.push(`  ${question}: ${steps.join(", ") || "on the first page"}`);
    await open(page, base);
    try {
      const found = Array.isArray(path) ? await follow(page, path) : await search(page, path.search);
      if (!found.address.startsWith(`${base}${leadsTo}`)) problems.push(`${question}: it leads to ${found.address}`);
      else if (!found.text.includes(answer)) problems.push(`${question}: ${leadsTo} does not say it`);
    } catch (error) {
      problems.push(`${question}: ${String(error).split("\n")[0]}`);
    }
  }
  return [`${questions.length} questions answered from the first page:`, ...lines];
}

interface Found {
  address: string;
  text: string;
}

async function follow(page: Page, path: readonly string[]): Promise<Found> {
  for (const text of path) {
    const link = page.locator("a:visible", { hasText: text }).first();
    if (await link.getAttribute("download")) {
      const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
      const stream = await download.createReadStream();
      return { address: download.url(), text: (await stream.take(1).toArray()).join("") };
    }
    await link.click();
    await page.waitForLoadState();
    await page.waitForTimeout(300);
  }
  return { address: page.url(), text: await page.locator("#VPContent").innerText() };
}

async function search(page: Page, text: string): Promise<Found> {
  await page.locator("#local-search button").first().click();
  await page.locator("#localsearch-input").fill(text);
  await page.locator("#localsearch-list li a").first().waitFor();
  await page.waitForTimeout(500);
  await page.locator("#localsearch-list li a").first().click();
  await page.waitForTimeout(500);
  return { address: page.url(), text: await page.locator("#VPContent").innerText() };
}
