import { inBrowser, type Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import "./style.css";

/** Addresses from before VitePress, and what they are now. */
const moved: [before: RegExp, now: string][] = [
  [/^([\w-]+)\.html#\/([\w-]+)\/?(\w*)$/, "reference/$1/$2.html#$3"],
  [/^(wazzup|wazzup-v3|woofed|ysuite|weeek)\.html/, "reference/$1/"],
  [/^typescript\/(\w+)\/crm-deals\.(\w+)\.html/, "typescript/crm-deals/$1/$2.html"],
  [/^typescript\/(\w+)\/crm-deals_([\w-]+)\.(\w+)\.html/, "typescript/crm-deals/$2/$1/$3.html"],
];

export default {
  extends: DefaultTheme,
  enhanceApp({ siteData }) {
    // The page that is shown for an unknown address sends readers on.
    const { base } = siteData.value;
    const address = inBrowser ? location.pathname.slice(base.length) + location.hash : "";
    const found = moved.find(([before]) => before.test(address));
    if (found) location.replace(base + address.replace(...found));
  },
} satisfies Theme;
