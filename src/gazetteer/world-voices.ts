import type { Reading } from "./reading.ts";
import { tableWords } from "./table-rows.ts";
import { type Voice, voiceOfWords } from "./voice.ts";

const STATES = tableWords("countries nations governments states members");
const MANY = tableWords(
  "dozens scores ten twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds",
);
const TOGETHER =
  tableWords(`agree agrees agreed sign signs signed adopt adopts adopted back backs backed endorse endorsed join joined
  pledge pledged approve approved commit committed refuse refused ratify ratified vote voted put call called`);
const WEIGHT = 0.6;
const REACH = 2;

/** "Sixty nations sign": what many governments do together is no single one's. */
export function worldVoices(readings: readonly Reading[]): Voice[] {
  const voices: Voice[] = [];
  for (const reading of readings) {
    const at = reading.tokens.findIndex(({ word }, state) => STATES.has(word) && actTogether(reading, state));
    const words = { reading, first: at, last: at + 1 };
    if (at >= 0) voices.push(voiceOfWords("INT", WEIGHT, words, { role: "topic", kind: "cue" }));
  }
  return voices;
}

function actTogether({ tokens }: Reading, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - REACH), at);
  const after = tokens.slice(at + 1, at + 1 + REACH);
  const isCounted = before.some(({ shape, word }) => shape === "number" || MANY.has(word));
  const isOfSentence = after.filter(({ sentence }) => sentence === tokens[at]?.sentence);
  return isCounted && isOfSentence.some(({ word }) => TOGETHER.has(word));
}
