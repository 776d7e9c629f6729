import { describe, expect, it } from "vitest";
import { inferJurisdictions } from "../../src/gazetteer/infer-jurisdictions.ts";
import type { StoryText } from "../../src/gazetteer/story-text.ts";

function codesOf(story: StoryText, options = {}): string[] {
  return inferJurisdictions(story, options).jurisdictions.map(({ code }) => code);
}

describe("inferJurisdictions", () => {
  it.each([
    [
      "Madison City Council takes face scanners away from its own departments",
      "madison.com",
      ["US-WI/madison"],
    ],
    ["Massachusetts legislators tell the police to stop scanning faces", "theroot.com", ["US-MA"]],
    ["Minneapolis City Council wants no face scanners in its offices", "kstp.com", ["US-MN/minneapolis"]],
    ["Sixty groups ask Congress to end federal face scanning", "thehill.com", ["US"]],
    ["WA number plates go into a camera register for all states", "thewest.com.au", ["AU-WA"]],
    [
      "Cambridge, Mass., tells its departments to stop scanning faces",
      "wickedlocal.com",
      ["US-MA/cambridge"],
    ],
    ["London, Ont., police try out a face matcher", "lfpress.com", ["CA-ON/london"]],
    ["Brussels opens its first case against a chatbot maker", "politico.eu", ["EU"]],
    ["French regulator orders a face search engine to stop", "reuters.com", ["FR"]],
    ["Chinese maker of drones shut out by the US FCC", "reuters.com", ["US"]],
    ["Munich court says a chatbot copied song lyrics", "reuters.com", ["DE"]],
    ["Seoul to fine firms that hide AI marks", "yna.co.kr", ["KR"]],
    ["Tokyo and Seoul agree to test AI models", "nikkei.com", ["JP", "KR"]],
    ["Kent Police buys two more face vans", "bbc.co.uk", ["GB-ENG"]],
    ["WA licence photos to go into a national face register", "watoday.com.au", ["AU-WA"]],
    ["Berlin backs a law on data retention", "dw.com", ["DE"]],
    ["Canberra to outlaw apps that undress people", "reuters.com", ["AU"]],
    ["Ottawa weighs a ban on Chinese cars", "theglobeandmail.com", ["CA"]],
    ["Ottawa city council keeps its speed cameras", "cbc.ca", ["CA-ON/ottawa"]],
    ["Seoul mayor promises cameras in every lane", "koreatimes.co.kr", ["KR-11"]],
    ["Landgericht Hamburg weist Klage gegen Bilddaten ab", "heise.de", ["DE"]],
    ["Pasco deputies made lists of likely offenders", "tampabay.com", ["US-FL/pasco-county"]],
    ["Sixty nations sign a pledge on AI in war", "reuters.com", ["INT"]],
    ["Senate sends plate reader limits to governor", "bangordailynews.com", ["US-ME"]],
  ])("files %j from %s under %j", (title, domain, expected) => {
    const codes = codesOf({ title, source: { domain } });
    expect(codes.map((code) => expected.find((one) => code === one || code.startsWith(`${one}-`)))).toEqual(
      expected,
    );
  });

  it.each([
    "Boston Dynamics teaches a robot dog to open doors",
    "OpenAI rolls out voice mode to all paying users",
    "The best AI chatbots of the year, tested",
    "Jordan Peterson talks about a copy of his voice",
    "Georgia State study finds that chatbots flatter",
    "The assistant now works in French, German and Japanese",
    "",
    "AI",
  ])("keeps silent about %j", (title) => {
    expect(codesOf({ title })).toEqual([]);
  });

  it("tells a story without a place from one that it cannot place", () => {
    expect(inferJurisdictions({ title: "OpenAI rolls out voice mode" }).status).toBe("none");
    const unsure = inferJurisdictions(
      { title: "City council bans facial recognition in Boston" },
      { publish: 0.999 },
    );
    expect(unsure.status).toBe("unknown");
    expect(unsure.runnersUp[0]?.code).toBe("US-MA/boston");
  });

  it("lets the settings and the source's own home say where a local outlet is", () => {
    const story = { title: "City council bans facial recognition", source: { domain: "example-paper.com" } };
    expect(codesOf(story)).toEqual([]);
    expect(codesOf(story, { homes: { "example-paper.com": "US-WI/madison" } })).toEqual(["US-WI/madison"]);
    expect(codesOf({ ...story, source: { home: "US-WI/madison" } })).toEqual(["US-WI/madison"]);
  });

  it("files a local story that names no place under its outlet's home, below what is published", () => {
    const title = "City council raises sewer rates";
    const excerpt = "Homeowners will pay about four dollars more a month.";
    const { jurisdictions } = inferJurisdictions({ title, excerpt, source: { home: "US-WI" } });
    expect(jurisdictions.map(({ code }) => code)).toEqual(["US-WI"]);
    expect(jurisdictions[0]?.confidence).toBeLessThan(0.8);
    expect(codesOf({ title: "Stocks end mixed on Wall Street", source: { home: "US-WI" } })).toEqual([]);
  });

  it("publishes, and shows, what is exactly as likely as was asked for", () => {
    const local = { title: "Council votes on cameras", source: { home: "US-WI/madison" } };
    expect(codesOf(local, { publish: 0.75 })).toEqual(["US-WI/madison"]);
    expect(codesOf(local, { publish: 0.751 })).not.toContain("US-WI/madison");
    const shared = { title: "Reading council votes on cameras" };
    expect(inferJurisdictions(shared, { review: 0.45 }).runnersUp).toHaveLength(1);
    expect(inferJurisdictions(shared, { review: 0.451 }).runnersUp).toHaveLength(0);
  });

  it("shows no more than three that came near", () => {
    const title = "Lawmakers in Texas, Ohio, Utah, Maine and Iowa weigh data bills";
    expect(inferJurisdictions({ title }, { publish: 1, review: 0 }).runnersUp).toHaveLength(3);
  });

  it("gives the point and the county of a US city, and the words that speak for it", () => {
    const [city] = inferJurisdictions({ title: "Madison, Wis., police buy drones" }).jurisdictions;
    expect(city).toMatchObject({ code: "US-WI/madison", name: "Madison", level: "city", fips: "55025" });
    expect(city?.point?.map(Math.round)).toEqual([43, -89]);
    expect(city?.basis).toContainEqual({ text: "Madison", field: "title", start: 0, end: 7, kind: "city" });
    expect(city?.basis).toContainEqual({ text: "Wis", field: "title", start: 9, end: 12, kind: "qualifier" });
  });

  it.each([
    ["Oakland City Council tightens camera rules", "US-CA/oakland"],
    ["Kansas City Council tightens camera rules", "US-MO/kansas-city"],
    ["Salt Lake City Council tightens camera rules", "US-UT/salt-lake-city"],
    ["Oklahoma City Council tightens camera rules", "US-OK/oklahoma-city"],
    ["Jersey City Council tightens camera rules", "US-NJ/jersey-city"],
    ["Quezon City council tightens camera rules", "PH-00/quezon-city"],
  ])("knows the city whose council it is: %s", (title, code) => {
    const { jurisdictions } = inferJurisdictions({ title, source: { domain: "reuters.com" } });
    expect(jurisdictions.map((each) => each.code)).toEqual([code]);
  });

  it("is told once, though it speaks for a place for several reasons", () => {
    const story = { title: "Legislature overrides veto", source: { domain: "local.example", home: "US-KS" } };
    const [state] = inferJurisdictions({
      ...story,
      excerpt: "Lawmakers returned to the capitol.",
    }).jurisdictions;
    const basis = state?.basis.map((evidence) => JSON.stringify(evidence)) ?? [];
    expect(basis).toHaveLength(new Set(basis).size);
    expect(basis.length).toBeGreaterThan(0);
  });

  it("points evidence at the given text, also behind markup and entities", () => {
    const excerpt = "<p>The <b>Texas</b> legislature&#8217;s bill &amp; the governor</p>";
    const [state] = inferJurisdictions({ title: "Bill would curb plate readers", excerpt }).jurisdictions;
    expect(state?.code).toBe("US-TX");
    for (const { field, start, end, text } of state?.basis ?? []) {
      if (field === "excerpt") expect(excerpt.slice(start, end)).toBe(text);
    }
  });

  it("finds a place in the coverage that the story leaves out", () => {
    const related = [
      { title: "Oakland City Council bans facial recognition", source: { domain: "a.com" } },
      { title: "Oakland, Calif., city council passes face ban", source: { domain: "b.com" } },
      { title: "Oakland bans police use of facial recognition", source: { domain: "c.com" } },
    ];
    const [place] = inferJurisdictions(
      { title: "Ban on face surveillance passes", related },
      { publish: 0.15 },
    ).jurisdictions;
    expect(place?.code.startsWith("US-CA")).toBe(true);
  });

  it("says the same of the same story", () => {
    const story = {
      title: "Springfield police and Ohio lawmakers weigh ban",
      source: { domain: "masslive.com" },
    };
    expect(inferJurisdictions(story)).toEqual(inferJurisdictions(story));
  });

  it.each(["Hawaiʻi", "Hawaiʼi", "Hawai‘i", "Hawai’i", "Hawai'i", "Hawaii"])("knows %s", (state) => {
    expect(codesOf({ title: `${state} lawmakers pass a bill on faces` })).toEqual(["US-HI"]);
  });

  it.each([
    ["東京都議会、顔認証カメラの条例案を可決", "JP"],
    ["Der Bundestag debattiert über Gesichtserkennung in München", "DE"],
    ["La Cnil met en demeure la ville de Marseille", "FR"],
    ["दिल्ली पुलिस ने चेहरा पहचान कैमरे लगाए", "IN"],
    ["Prefeitura de São Paulo instala câmeras de reconhecimento facial", "BR"],
  ])("reads %j", (title, country) => {
    const { jurisdictions, runnersUp } = inferJurisdictions({ title }, { publish: 0.2 });
    expect([...jurisdictions, ...runnersUp].map(({ code }) => code.slice(0, 2))).toContain(country);
  });
});
