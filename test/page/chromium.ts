import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";

const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** Opens pages in a browser; each test has a context of its own. */
export interface BrowserPages {
  /** Opens an address; whatever the page writes to the console goes into `complaints`. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<OpenPage>;
}

export interface OpenPage {
  readonly page: Page;
  readonly complaints: string[];
  /** Every address that the page asked for. */
  readonly requests: string[];
}

/** Describes what Chromium does with pages. Where it is missing, that is skipped on a developer's machine and fails in CI. */
export function describeInChromium(name: string, describePages: (pages: BrowserPages) => void): void {
  const executablePath = PATHS.find((path) => existsSync(path));
  describe(name, () => {
    if (executablePath !== undefined) describePages(launch(executablePath));
    else if (process.env["CI"] === undefined)
      it.skip("cannot run: chromium is missing (.ci/install-readers)");
    else it("has a browser", () => expect.unreachable("chromium is missing; run .ci/install-readers"));
  });
}

function launch(executablePath: string): BrowserPages {
  let launched: Promise<Browser> | undefined;
  afterAll(async () => (await launched)?.close());
  return {
    async open(address, options) {
      launched ??= chromium.launch({ executablePath, args: FLAGS.split(" ") });
      const context = await (await launched).newContext(options);
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const [complaints, requests]: [string[], string[]] = [[], []];
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => requests.push(request.url()));
      await page.goto(address);
      return { page, complaints, requests };
    },
  };
}
