import { describe, expect, it } from "vitest";
import { inferJurisdictions } from "../../src/gazetteer/infer-jurisdictions.ts";

function codesOf(title: string, domain: string): string[] {
  return inferJurisdictions({ title, source: { domain } }).jurisdictions.map(({ code }) => code);
}

const OF_ONE_COUNTRY = [
  "Springfield",
  "Aurora",
  "Arlington",
  "Wilmington",
  "Columbia",
  "Lafayette",
  "Peoria",
  "Bloomington",
  "Glendale",
];
const OF_SEVERAL = ["Newcastle", "Cambridge", "Richmond"];

describe("a bare name that places of the same rank share", () => {
  it.each(OF_ONE_COUNTRY)("leaves %s at the country that holds them all", (name) => {
    const codes = codesOf(`${name} council votes to pause face surveillance`, "example.com");
    expect(codes.filter((code) => code !== "US")).toEqual([]);
  });

  it.each(OF_SEVERAL)("keeps silent about %s, which is in several countries", (name) => {
    expect(codesOf(`${name} council votes to pause face surveillance`, "example.com")).toEqual([]);
  });

  it("shows an editor what it may be", () => {
    const { runnersUp } = inferJurisdictions({ title: "Newcastle council to scan number plates" });
    expect(runnersUp.map(({ code }) => code.slice(0, 2))).toContain("AU");
  });
});

describe("a shared name", () => {
  it.each([
    ["Springfield, Mo., council votes on plate readers", "example.com", "US-MO/springfield"],
    ["Springfield, Illinois, council votes on plate readers", "example.com", "US-IL/springfield"],
    ["Springfield council votes on plate readers", "masslive.com", "US-MA/springfield"],
    ["Springfield council votes on plate readers", "news-leader.com", "US-MO/springfield"],
    ["Portland council votes on plate readers", "oregonlive.com", "US-OR/portland"],
    ["Portland council votes on plate readers", "pressherald.com", "US-ME/portland"],
    ["Portland, Maine, council votes on plate readers", "example.com", "US-ME/portland"],
    ["Columbus council votes on plate readers", "dispatch.com", "US-OH/columbus"],
    ["Columbus council votes on plate readers", "ledger-enquirer.com", "US-GA/columbus"],
    ["Richmond council votes on plate readers", "eastbaytimes.com", "US-CA/richmond"],
    ["Richmond, Va., council votes on plate readers", "example.com", "US-VA/richmond"],
    ["Birmingham council votes on plate readers", "al.com", "US-AL/birmingham"],
    ["Birmingham City Council to fine drivers", "birminghammail.co.uk", "GB-ENG/birmingham"],
    ["Cambridge, Mass., council votes on plate readers", "example.com", "US-MA/cambridge"],
    ["Cambridge council to fine drivers", "cambridge-news.co.uk", "GB-ENG/cambridge"],
    ["Hamilton council to fine drivers", "thespec.com", "CA-ON/hamilton"],
    ["Hamilton council to fine drivers", "nzherald.co.nz", "NZ-WKO/hamilton"],
    ["Newcastle council to fine drivers", "newcastleherald.com.au", "AU-NSW/newcastle"],
    ["Newcastle council to fine drivers", "chroniclelive.co.uk", "GB-ENG/newcastle-upon-tyne"],
    ["Georgetown, Texas, council votes on plate readers", "example.com", "US-TX/georgetown"],
    ["San José police buy plate readers", "mercurynews.com", "US-CA/san-jose"],
    ["San José police buy plate readers", "ticotimes.net", "CR-SJ/san-jose"],
    ["Valencia police buy plate readers", "levante-emv.com", "ES-VC/valencia"],
    ["London, Ontario, police buy plate readers", "example.com", "CA-ON/london"],
    ["Hyderabad police buy plate readers", "dawn.com", "PK-SD/hyderabad"],
    ["Hyderabad police buy plate readers", "thehindu.com", "IN-TS/hyderabad"],
  ])("means in %j from %s %s", (title, domain, code) => {
    expect(codesOf(title, domain)).toEqual([code]);
  });
});
