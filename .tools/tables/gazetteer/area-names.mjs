import { iso31661, iso31662 } from "iso-3166";
import { nameKey } from "../../../.compiled/gazetteer/name-key.js";
import { plain } from "./fold-names.mjs";
import { englishName, readJson, require, standardCodes } from "./sources.mjs";

const LANGUAGES = ["de", "fr", "es", "pt", "it", "nl", "ru", "uk", "ja", "zh", "zh-Hant", "ko", "hi", "ar"];

// Subdivisions in the languages of their own country, and in the large Latin ones where the country is well known.
const OWN = {
  JP: ["ja"],
  CN: ["zh", "zh-Hant"],
  TW: ["zh-Hant", "zh"],
  KR: ["ko"],
  IN: ["hi"],
  RU: ["ru"],
  UA: ["uk", "ru"],
  BR: ["pt"],
  PT: ["pt"],
  MX: ["es"],
  AR: ["es"],
  CO: ["es"],
  CL: ["es"],
  PE: ["es"],
  ES: ["es", "ca", "en"],
  DE: ["de"],
  AT: ["de"],
  CH: ["de", "fr", "it"],
  FR: ["fr"],
  BE: ["fr", "nl"],
  IT: ["it"],
  NL: ["nl"],
  PL: ["pl"],
  SE: ["sv"],
  TR: ["tr"],
  SA: ["ar"],
  EG: ["ar"],
  AE: ["ar"],
  MA: ["ar", "fr"],
  IQ: ["ar"],
  SY: ["ar"],
  CA: ["fr"],
  US: ["es", "ja", "zh", "ar", "hi", "ru"],
  DK: ["da"],
  NO: ["nb"],
  FI: ["fi", "sv"],
  CZ: ["cs"],
  HU: ["hu"],
  RO: ["ro"],
  GR: ["el"],
  IE: ["ga"],
  GB: ["cy", "fr", "de", "es"],
};
const COMMON_LATIN = ["de", "fr", "es", "it", "pt", "nl"];
const WELL_KNOWN = new Set(["DE", "FR", "ES", "IT", "CH", "AT", "BE", "PT", "NL", "GB", "CA", "BR", "MX"]);

/** Gives the folded names of countries and subdivisions by code, besides the English one of the standard codes. */
export function collectAreaNames(cityOf) {
  const names = new Map();
  const add = (code, name) => {
    const key = keyOfForeign(code, name ?? "");
    if (key !== "") names.set(code, (names.get(code) ?? new Set()).add(key));
  };
  for (const { alpha2 } of iso31661) {
    for (const language of LANGUAGES)
      add(alpha2, new Intl.DisplayNames(language, { type: "region" }).of(alpha2));
  }
  for (const [code, name] of cityOf) add(code, name);
  for (const { code, name, parent } of iso31662) {
    const country = code.slice(0, 2);
    if (parent !== country && standardCodes.get(code)?.[2] !== country) continue;
    const languages = [...(OWN[country] ?? []), ...(WELL_KNOWN.has(country) ? COMMON_LATIN : [])];
    for (const language of new Set(languages)) add(code, subdivisionsIn(language)[cldrKey(code)]);
    add(code, name);
  }
  return names;
}

const words = new Set(require("an-array-of-english-words"));

// "Island" is Iceland in German and "Reunion" a country: foreign names that are English words would find too much.
function isEnglish(name) {
  return words.has(plain(name)) && plain(name) === name.toLowerCase().normalize("NFC");
}

function keyOfForeign(code, name) {
  const clean = name
    .replace(/\s*[[(].*$/, "")
    .replace(/[,;|*].*$/, "")
    .trim();
  const isKnown = plain(clean) === plain(englishName(code) ?? "") && plain(clean) !== "";
  return clean.length < 2 || isEnglish(clean) || isKnown ? "" : nameKey(clean);
}

function cldrKey(code) {
  return code.replace("-", "").toLowerCase();
}

const subdivisionNames = new Map();

function subdivisionsIn(language) {
  if (!subdivisionNames.has(language)) subdivisionNames.set(language, readSubdivisions(language));
  return subdivisionNames.get(language);
}

/** CLDR names subdivisions in most languages, not in all. */
function readSubdivisions(language) {
  try {
    const file = `cldr-subdivisions-full/subdivisions/${language}/${language}.json`;
    return readJson(file).subdivisions.localeDisplayNames.subdivisions;
  } catch {
    return {};
  }
}
