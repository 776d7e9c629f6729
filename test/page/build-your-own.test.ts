import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, expect, it } from "vitest";
import { PUBLISHED_FOLDERS, publishFolder } from "../published-folder.ts";
import { serveEdition } from "../serve-edition.ts";
import { describeInChromium } from "./chromium.ts";

const { edition } = await publishFolder(PUBLISHED_FOLDERS[2][1]);
const { address: files, folder } = await serveEdition(edition);

/** Serves the folder like a service that answers searches: it says so with the catalogue (RFC 8288, `search`). */
async function serveLive(): Promise<string> {
  const app = express();
  app.get("/catalogue.json", (_, response, next) => {
    response.set("Link", '<search/>; rel="search"');
    next();
  });
  app.get("/search/feed.json", ({ query }, response) => {
    response.json({ items: Object.entries(query) });
  });
  const server = app.use(express.static(folder)).listen(0, "127.0.0.1");
  await once(server, "listening");
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const live = await serveLive();
const feeds = "https://feeds.example.org/";

describeInChromium("the form for a feed of one's own", ({ open }) => {
  it("shows a feed that exists, its size and its addresses", async () => {
    const { page } = await open(files);
    await page.getByLabel("Topic", { exact: true }).selectOption("facial-recognition");
    await page.getByLabel("Place", { exact: true }).selectOption("us");
    await expect
      .poll(() => page.locator("#built code").first().textContent())
      .toBe(`${feeds}topics/facial-recognition/us/rss.xml`);
    expect(await page.locator("#built p").textContent()).toContain("12 stories");
  });

  it("leads to the nearest feed where only files are published: the wider place first", async () => {
    const { page } = await open(files);
    await page.getByLabel("Topic", { exact: true }).selectOption("data-transfers");
    await page.getByLabel("Place", { exact: true }).selectOption("us-ca");
    await expect.poll(() => page.locator("#built").textContent()).toContain("The nearest feed");
    const found = await page.locator("#built code").first().textContent();
    expect(found).toBe(`${feeds}topics/data-transfers/us/rss.xml`);
  });

  it("says that words cannot be searched where only files are published", async () => {
    const { page } = await open(files);
    await page.getByLabel("Words", { exact: true }).fill("drone");
    await expect.poll(() => page.locator("#built").textContent()).toContain("Words cannot be searched here.");
  });

  it("gives the live address of any combination where searches are answered, and counts its stories", async () => {
    const { page } = await open(live);
    await page.getByLabel("Topic", { exact: true }).selectOption("biometrics");
    await page.getByLabel("Words", { exact: true }).fill("drone & balloon");
    await expect
      .poll(() => page.locator("#built code").allTextContents())
      .toEqual(
        ["rss.xml", "atom.xml", "feed.json"].map(
          (file) => `${feeds}search/${file}?topic=biometrics&q=drone+%26+balloon`,
        ),
      );
    expect(await page.locator("#built p").textContent()).toBe("This feed holds 2 stories.");
  });

  it("takes several topics or places where searches are answered, and there only", async () => {
    const { page } = await open(live);
    await page.getByLabel("Place", { exact: true }).selectOption("us");
    await page.getByLabel("Place", { exact: true }).focus();
    await page.getByRole("button", { name: "or another place" }).click();
    await page.getByLabel("another place").selectOption("de");
    await expect
      .poll(() => page.locator("#built code").first().textContent())
      .toBe(`${feeds}search/rss.xml?jurisdiction=de&jurisdiction=us`);
    const { page: plain } = await open(files);
    await plain.getByLabel("Place", { exact: true }).selectOption("de");
    await expect.poll(() => plain.locator("#built code").count()).toBe(3);
    expect(await plain.getByRole("button", { name: "or another place" }).count()).toBe(0);
  });

  it("takes up a wish from the address of the page of all feeds", async () => {
    const { page } = await open(`${files}search/?topic=biometrics&jurisdiction=us&q=`);
    await expect
      .poll(() => page.locator("#built code").first().textContent())
      .toBe(`${feeds}topics/biometrics/us/rss.xml`);
  });
});
