import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { startSample } from "./sample-service.ts";

const { get } = await startSample();
const tag = String((await get("rss.xml")).headers.etag);
const name = tag.slice(1, -1);

describe("bodies", () => {
  it("answers HEAD with the fields of GET and no body", async () => {
    const [head, full] = [await get("atom.xml", {}, "HEAD"), await get("atom.xml")];
    expect(head.body.length).toBe(0);
    expect({ ...head.headers, date: "" }).toEqual({ ...full.headers, date: "" });
    expect(Number(head.headers["content-length"])).toBe(full.body.length);
  });

  it.each([
    [undefined, undefined],
    ["gzip", "gzip"],
    ["gzip, deflate", "gzip"],
    ["br;q=0.5, gzip", "gzip"],
    ["gzip, br", "br"],
    ["*", "br"],
    ["gzip;q=0", undefined],
    ["identity, gzip;q=0.5", undefined],
    ["GZIP", "gzip"],
    ["x-gzip", "gzip"],
    ["deflate, zstd", undefined],
    ["", undefined],
  ])("answers Accept-Encoding %s with %s", async (accepted, coding) => {
    const reply = await get("feed.json", accepted === undefined ? {} : { "accept-encoding": accepted });
    expect(reply.headers["content-encoding"]).toBe(coding);
    expect(Number(reply.headers["content-length"])).toBe(reply.body.length);
    expect(reply.headers.vary).toBe("Accept-Encoding");
    const unpack = { gzip: gunzipSync, br: brotliDecompressSync }[coding ?? ""] ?? ((same: Buffer) => same);
    expect(unpack(reply.body).equals((await get("feed.json")).body)).toBe(true);
  });

  it("gives each coding a tag of its own, and takes each for the same document", async () => {
    const tags = await Promise.all(
      ["identity", "gzip", "br"].map(
        async (coding) => (await get("rss.xml", { "accept-encoding": coding })).headers.etag,
      ),
    );
    expect(tags).toEqual([tag, `"${name}-gzip"`, `"${name}-br"`]);
    for (const each of tags) {
      const { status } = await get("rss.xml", { "accept-encoding": "br", "if-none-match": String(each) });
      expect(status).toBe(304);
    }
  });

  it("answers 406 when neither packed nor plain is taken, never because of Accept", async () => {
    expect((await get("rss.xml", { "accept-encoding": "identity;q=0, zstd" })).status).toBe(406);
    expect((await get("rss.xml", { accept: "application/json" })).status).toBe(200);
  });
});
