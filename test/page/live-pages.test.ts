import { once } from "node:events";
import type { AddressInfo } from "node:net";
import axe from "axe-core";
import express from "express";
import { expect, it, onTestFinished } from "vitest";
import { feeds } from "../../src/bailiwick.ts";
import { PUBLISHED_FOLDERS } from "../published-folder.ts";
import { ask } from "../server/ask.ts";
import { startService } from "../server/start-service.ts";
import { describeInChromium } from "./chromium.ts";

const SAMPLE = PUBLISHED_FOLDERS[2][1];
const baseUrl = "https://feeds.example.org/";
const { url } = await startService(SAMPLE, { live: { baseUrl } });
const GROUP = "topics/facial-recognition/us/";

describeInChromium("pages of a service in Chromium", ({ open }) => {
  it.each(["", GROUP, "search/", "search/?q=law", `${GROUP}embed.html`])(
    "are accessible, and break neither the service's policy nor their own: /%s",
    async (path) => {
      const { page, complaints, requests } = await open(url + path);
      await page.waitForLoadState("networkidle");
      expect(complaints).toEqual([]);
      expect(requests.filter((request) => !request.startsWith(url))).toEqual([]);
      await page.evaluate(axe.source);
      const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
      expect(found.violations.map(({ id }) => id)).toEqual([]);
    },
  );

  it("build a feed of one's own: an address that works, and the number of its stories", async () => {
    const { page } = await open(url);
    await page.getByLabel("Topic", { exact: true }).selectOption("facial-recognition");
    await page.getByLabel("Words").fill("police");
    const address = () => page.locator("#built code").first().textContent();
    await expect.poll(address).toContain("search/rss.xml?");
    const shown = String(await address());
    const json = shown.replace(baseUrl, url).replace("rss.xml", "feed.json");
    const { items } = JSON.parse((await ask(json)).text) as { items: unknown[] };
    expect(items.length).toBeGreaterThan(0);
    await expect
      .poll(() => page.locator("#built").textContent())
      .toMatch(new RegExp(`\\b${items.length} stor`));
    expect((await ask(shown.replace(baseUrl, url))).status).toBe(200);
  });

  it("lead from the form to a feed of one's own without a script", async () => {
    const { page } = await open(`${url}search/`, { javaScriptEnabled: false });
    await page.getByLabel("Topic", { exact: true }).selectOption("facial-recognition");
    await page.getByLabel("Words").fill("police");
    await page.getByRole("button", { name: "Show the feed" }).click();
    await page.waitForURL(/[?]topic=facial-recognition&q=police$/);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Facial recognition – “police”");
    expect(await page.locator(".addresses code").first().textContent()).toBe(
      `${baseUrl}search/rss.xml?topic=facial-recognition&q=police`,
    );
    expect(await page.locator("article.story").count()).toBeGreaterThan(0);
  });

  it("are printed without navigation, with the addresses of feeds", async () => {
    const { page } = await open(url + GROUP);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("navigation", { name: "Publication", includeHidden: true }).isVisible()).toBe(
      false,
    );
    expect(await page.getByText(`${baseUrl}${GROUP}rss.xml`).first().isVisible()).toBe(true);
  });

  it("may be framed by other sites where they are made for it, and nowhere else", async () => {
    const frame = async (path: string) => {
      const app = express().get(
        "/",
        (_, response) => void response.send(`<iframe src="${url}${path}"></iframe>`),
      );
      const server = app.listen(0, "localhost");
      await once(server, "listening");
      onTestFinished(() => void server.close());
      const { page } = await open(`http://localhost:${(server.address() as AddressInfo).port}/`);
      await page.waitForLoadState("networkidle");
      return page.frames()[1]?.url();
    };
    expect(await frame(`${GROUP}embed.html`)).toBe(`${url}${GROUP}embed.html`);
    expect(await frame(GROUP)).toMatch(/^chrome-error:/);
  });
});

it("decides in the header's policy about all that a page's own decides, and about frames", async () => {
  for (const path of ["", GROUP, "search/"]) {
    const { headers, text } = await ask(url + path);
    const header = String(headers["content-security-policy"]);
    const own = /Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1] ?? "";
    const directives = new Map(header.split(";").map((each) => [each.trim().split(" ")[0], each]));
    expect(own).not.toBe("");
    for (const directive of own
      .split(";")
      .map((each) => each.trim().split(" ")[0])
      .filter(Boolean))
      expect(directives.has(directive), `${directive} in ${header}`).toBe(true);
    expect(header).toContain("frame-ancestors 'self'");
    expect(headers["x-frame-options"]).toBe("SAMEORIGIN");
  }
  const { headers } = await ask(`${url}${GROUP}embed.html`);
  expect(String(headers["content-security-policy"])).not.toContain("frame-ancestors");
  expect(headers["x-frame-options"]).toBeUndefined();
});

it("keeps previews out of search engines, and nothing else", async () => {
  const preview = await startService(SAMPLE, { live: { baseUrl, preview: true } });
  for (const path of ["", "rss.xml", GROUP, "search/rss.xml?q=law", "search/?q=law"]) {
    expect((await ask(preview.url + path)).headers["x-robots-tag"]).toBe("noindex");
    expect((await ask(url + path)).headers["x-robots-tag"]).toBeUndefined();
  }
});

it("names its search beside the catalogue, relative, under any mount path", async () => {
  const router = await feeds({ content: SAMPLE, baseUrl, ledger: false });
  const server = express().use("/a/feeds", router).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(async () => {
    server.close();
    await router.close();
  });
  const catalogue = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/feeds/catalogue.json`;
  const [, target = ""] =
    /<([^>]+)>; rel="search"/.exec(String((await ask(catalogue)).headers["link"])) ?? [];
  const search = new URL(target, catalogue).href;
  expect((await ask(`${search}rss.xml?topic=biometrics`)).status).toBe(200);
});
