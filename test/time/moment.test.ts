import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import {
  formatDay,
  formatRfc822,
  formatRfc3339,
  momentOf,
  parseMoment,
  toDate,
} from "../../src/time/moment.ts";

const utc = (...parts: [number, number, number, number?, number?, number?]) => {
  const [year, month, day, hour = 0, minute = 0, second = 0] = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
};

describe("parseMoment", () => {
  it.each([
    ["2026-03-31", utc(2026, 3, 31)],
    ["2026-03-31T09:30", utc(2026, 3, 31, 9, 30)],
    ["2026-03-31T09:30:15", utc(2026, 3, 31, 9, 30, 15)],
    ["2026-03-31T09:30:15Z", utc(2026, 3, 31, 9, 30, 15)],
    ["2026-03-31t09:30:15z", utc(2026, 3, 31, 9, 30, 15)],
    ["2026-03-31 09:30:15 +02:00", utc(2026, 3, 31, 7, 30, 15)],
    ["2026-03-31T09:30:15.999Z", utc(2026, 3, 31, 9, 30, 15)],
    ["2026-03-31T09:30:15,5-0530", utc(2026, 3, 31, 15, 0, 15)],
    ["2026-03-31T00:30+14", utc(2026, 3, 30, 10, 30)],
    ["2026-03-31T00:00:00-00:00", utc(2026, 3, 31)],
    ["2026-12-31T24:00:00Z", utc(2027, 1, 1)],
    ["2024-02-29", utc(2024, 2, 29)],
    ["  2026-03-31\n", utc(2026, 3, 31)],
    ["1900-01-01", utc(1900, 1, 1)],
    ["2199-12-31T23:59:59Z", utc(2199, 12, 31, 23, 59, 59)],
    ["1969-12-31T23:59:59.5Z", -1],
  ])("reads %j", (text, moment) => {
    expect(parseMoment(text)).toBe(moment);
  });

  it.each([
    "2021-02-30",
    "2021-02-29",
    "2021-13-01",
    "2021-00-10",
    "2021-01-00",
    "2021-04-31",
    "1900-02-29",
    "2021-01-01T25:00Z",
    "2021-01-01T24:30Z",
    "2021-01-01T12:60Z",
    "2021-01-01T12:00:61Z",
    "2021-01-01T12",
    "2021-01-01T12:00+15:00",
    "2021-01-01T12:00+99:00",
    "2021-01-01T12:00+01:60",
    "2021-01-01T12:00 EST",
    "2021",
    "2021-01",
    "20210101",
    "2021-1-1",
    "01/02/2021",
    "31 March 2026",
    "yesterday",
    "now",
    "",
    " ",
    "1899-12-31",
    "2200-01-01",
    "0099-01-01",
    "12026-01-01",
    "-2026-01-01",
    "+002026-01-01",
    "2021-W01-1",
    "2021-001",
    "1617177600",
    "NaN",
    "٢٠٢١-٠١-٠١",
    "2021-01-01Z",
    "2021-01-01\n2021-01-02",
  ])("refuses %j", (text) => {
    expect(parseMoment(text)).toBeUndefined();
  });

  it("reads back what it formats", () => {
    fc.assert(
      fc.property(fc.integer({ min: utc(1900, 1, 1), max: utc(2199, 12, 31, 23, 59, 59) }), (moment) => {
        expect(parseMoment(formatRfc3339(moment))).toBe(moment);
      }),
    );
  });

  it("never throws", () => {
    const piece = fc.constantFrom("2021", "-", "02", "30", "T", ":", "Z", "+", " ", ".", "24", "9");
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (written) => {
        const moment = parseMoment(written);
        expect(moment === undefined || Number.isSafeInteger(moment)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("on a machine in another time zone", () => {
  const zone = process.env["TZ"];
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  it.each(["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kolkata"])(
    "keeps a date in UTC: %s",
    (name) => {
      process.env["TZ"] = name;
      expect(new Date(2026, 2, 31).getTimezoneOffset()).not.toBe(0);
      expect(parseMoment("2026-03-31")).toBe(utc(2026, 3, 31));
      // This hour did not exist in Los Angeles.
      expect(parseMoment("2026-03-08T02:30")).toBe(utc(2026, 3, 8, 2, 30));
      expect(formatDay(utc(2026, 3, 31))).toBe("31 March 2026");
      expect(formatRfc822(utc(2026, 3, 31, 23, 59))).toBe("Tue, 31 Mar 2026 23:59:00 GMT");
    },
  );
});

describe("formats", () => {
  it.each([
    [utc(2026, 3, 31, 9, 30), "2026-03-31T09:30:00Z", "Tue, 31 Mar 2026 09:30:00 GMT", "31 March 2026"],
    [utc(1970, 1, 1), "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT", "1 January 1970"],
    [-1, "1969-12-31T23:59:59Z", "Wed, 31 Dec 1969 23:59:59 GMT", "31 December 1969"],
  ])("write %i as %s, %s and %s", (moment, rfc3339, rfc822, day) => {
    expect([formatRfc3339(moment), formatRfc822(moment), formatDay(moment)]).toEqual([rfc3339, rfc822, day]);
  });
});

it("cuts a Date to a whole second, also before 1970", () => {
  expect(momentOf(new Date(1999))).toBe(1);
  expect(momentOf(new Date(-1))).toBe(-1);
  expect(toDate(momentOf(new Date(5000)))).toEqual(new Date(5000));
});
