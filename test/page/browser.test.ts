import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { PUBLISHED_FOLDERS, publishFolder } from "../published-folder.ts";
import { serveEdition } from "../serve-edition.ts";
import { describeInChromium } from "./chromium.ts";

const SAMPLE = PUBLISHED_FOLDERS[2][1];
const { edition } = await publishFolder(SAMPLE);
const { address } = await serveEdition(edition);

const GROUP = "topics/facial-recognition/us/";
const KINDS = [
  ["the front page", ""],
  ["a topic", "topics/biometrics/"],
  ["a pair", GROUP],
  ["the page of all feeds", "search/"],
  ["an embedded page", `${GROUP}embed.html`],
] as const;
const SCHEMES = ["light", "dark"] as const;
const WIDTHS = [360, 1440] as const;
const LOOKS = KINDS.flatMap(([kind, path]) =>
  SCHEMES.flatMap((colorScheme) => WIDTHS.map((width) => ({ kind, path, colorScheme, width }))),
);

const violationsIn = async (page: Page) => {
  // The policy of the pages lets no script in, not even the one that judges them, but what the protocol evaluates.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

describeInChromium("pages in Chromium", ({ open }) => {
  it.each(LOOKS)("are accessible and fit the window: $kind, $colorScheme, $width pixels", async (look) => {
    const { page } = await open(address + look.path, {
      colorScheme: look.colorScheme,
      viewport: { width: look.width, height: 800 },
    });
    expect(await violationsIn(page)).toEqual([]);
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(look.width);
  });

  it.each(KINDS)("break no rule of their own policy and ask nobody else: %s", async (_, path) => {
    const { page, complaints, requests } = await open(address + path);
    await page.waitForLoadState("networkidle");
    expect(complaints).toEqual([]);
    expect(requests.filter((request) => !request.startsWith(address))).toEqual([]);
  });

  it("are dark where the reader's device is", async () => {
    const colourIn = async (colorScheme: "light" | "dark") => {
      const { page } = await open(address, { colorScheme });
      return page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    };
    expect(await colourIn("light")).toBe("rgb(251, 250, 247)");
    expect(await colourIn("dark")).toBe("rgb(19, 23, 26)");
  });

  it("find a feed while one types, whatever the accents, and open it by keyboard", async () => {
    const { page } = await open(address);
    await page.getByRole("searchbox").pressSequentially("QUÉBEC biom");
    await page.locator("#found a").first().waitFor();
    expect(await page.locator("#found a").allTextContents()).toEqual(["Biometrics – Quebec, Canada"]);
    expect(await page.getByRole("status").first().textContent()).toBe("1 feed found");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${address}topics/biometrics/ca-qc/`);
  });

  it("say when there is no such feed, and close the list on Escape", async () => {
    const { page } = await open(address);
    await page.getByRole("searchbox").fill("united");
    await page.locator("#found a").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("#found").isVisible()).toBe(false);
    await page.getByRole("searchbox").fill("atlantis");
    await expect.poll(() => page.getByRole("status").first().textContent()).toBe("0 feeds found");
  });

  it("copy the address of a feed", async () => {
    const { page } = await open(address + GROUP, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "Copy the Atom address" }).click();
    await expect.poll(() => page.locator("#said").textContent()).toBe("Copied");
    const copied = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(copied).toBe(`https://feeds.example.org/${GROUP}atom.xml`);
  });

  it("lead from the map to a country by keyboard", async () => {
    const { page } = await open(address);
    const germany = page.getByRole("link", { name: "Germany: 2 stories", exact: true });
    const path = `document.querySelector('.map a[href$="jurisdictions/de/"] path')`;
    const strokeWidth = () => page.evaluate<string>(`getComputedStyle(${path}).strokeWidth`);
    expect(await strokeWidth()).toBe("0.8px");
    await germany.focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    expect(await strokeWidth()).toBe("4px");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${address}jurisdictions/de/`);
  });

  it("open a feed in one's own FreshRSS", async () => {
    const { page } = await open(address + GROUP);
    await page.getByLabel("FreshRSS at").fill(`${address}own`);
    const opening = page.context().waitForEvent("page");
    await page.getByRole("button", { name: "Open", exact: true }).click();
    const opened = await opening;
    await opened.waitForLoadState();
    const feed = encodeURIComponent(`https://feeds.example.org/${GROUP}rss.xml`);
    expect(opened.url()).toBe(`${address}own/i/?c=feed&a=add&url_rss=${feed}`);
  });

  it("show embedded stories in the colours that the address asks for, without any script", async () => {
    const colourOf = async (fragment: string) => {
      const { page } = await open(`${address}${GROUP}embed.html${fragment}`);
      return page.evaluate<string>("getComputedStyle(document.body).color");
    };
    expect(await colourOf("#dark")).toBe("rgb(231, 229, 223)");
    expect(await colourOf("#light")).toBe("rgb(28, 33, 38)");
  });
});

describeInChromium("pages without scripts", ({ open }) => {
  const options = { javaScriptEnabled: false };

  it("show no button that would do nothing", async () => {
    const { page } = await open(address + GROUP, options);
    expect(await page.getByRole("button", { name: /Copy|Open/ }).count()).toBe(0);
    expect(await page.getByText(`https://feeds.example.org/${GROUP}rss.xml`).isVisible()).toBe(true);
  });

  it("lead from the search box to the list of all feeds", async () => {
    const { page } = await open(address, options);
    await page.getByRole("searchbox").fill("madison");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\/\?q=madison$/);
    expect(await page.getByRole("link", { name: "Biometrics", exact: true }).count()).toBeGreaterThan(0);
  });

  it("lead from the form to a page that says how to go on", async () => {
    const { page } = await open(address, options);
    await page.getByLabel("Topic", { exact: true }).selectOption("biometrics");
    await page.getByRole("button", { name: "Show the feed" }).click();
    await page.waitForURL(/\/search\/\?topic=biometrics/);
    expect(await page.getByText("pick the nearest feed from these lists").isVisible()).toBe(true);
  });
});
