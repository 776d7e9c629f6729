import { expect, it } from "vitest";
import { letteringOf } from "../../src/gazetteer/lettering.ts";
import { tokenise } from "../../src/gazetteer/tokenise.ts";

it.each([
  ["Police in the town want cameras", "sentence"],
  ["Oslo Police Buy Drones", "sentence"],
  ["Oslo Police Want Drones", "title"],
  ["Oslo Police buy 2026 drones", "sentence"],
  ["Oslo Police Want Drones for parks", "title"],
  ["Oslo Police Want Drones for parks today", "sentence"],
  ["Seven Tall Words Come Here First Then three small ones", "title"],
  ["OSLO POLICE WANT DRONES", "capitals"],
  ["OSLO POLICE DRONES", "sentence"],
  ["OSLO POLICE WANT DRONES today", "capitals"],
  ["OSLO POLICE WANT DRONES for parks now today", "sentence"],
  ["OSLO POLICE WANT Drones Today", "title"],
  ["oslo police want drones", "small"],
  ["oslo police drones", "small"],
  ["oslo police", "sentence"],
  ["oslo police want drones, Bo said", "sentence"],
  ["oslo police want drones, US said", "sentence"],
  ["警察がカメラを使う", "sentence"],
  ["", "sentence"],
])("sees how %j uses capitals", (text, lettering) => {
  expect(letteringOf(tokenise(text))).toBe(lettering);
});
