import { findJurisdiction, type JurisdictionLevel } from "../../../src/subject/jurisdiction.ts";

/** What a person says the story's jurisdictions are: the deepest codes only; none for a story without any. */
export interface Example {
  readonly id: string;
  readonly kind: string;
  readonly expected: readonly string[];
}

/** What the engine said of the example with this id. */
export interface Prediction {
  readonly id: string;
  readonly jurisdictions: readonly { readonly code: string; readonly confidence?: number }[];
}

export interface PrecisionRecall {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How one group of examples fared; `setF1` is the mean of each document's F1, where nothing matches nothing. */
export interface Row {
  readonly name: string;
  readonly count: number;
  readonly exact: number;
  readonly setF1: number;
  readonly rollUpF1: number;
  readonly precision: number;
  readonly recall: number;
}

/** One bin of the calibration: how sure the engine was, and how often it was right. */
export interface CalibrationBin {
  readonly from: number;
  readonly count: number;
  readonly confidence: number;
  readonly correct: number;
}

export type Level = JurisdictionLevel | "none";

export interface Score {
  readonly count: number;
  readonly exact: number;
  /** The main figure. */
  readonly setF1: number;
  readonly micro: PrecisionRecall;
  readonly macro: PrecisionRecall;
  /** Over each code with all of its ancestors: the state right and the city missed is worth something. */
  readonly rollUp: PrecisionRecall;
  readonly rollUpSetF1: number;
  /** Of the examples without a jurisdiction, those that were left without one. */
  readonly abstention: number;
  /** Of the examples with a jurisdiction, those that were left without one. */
  readonly falseAbstention: number;
  readonly byLevel: readonly Row[];
  readonly byKind: readonly Row[];
  /** Undefined when no prediction says how sure it is. */
  readonly calibrationError: number | undefined;
  readonly calibration: readonly CalibrationBin[];
}

interface Judged {
  readonly kind: string;
  readonly expected: ReadonlySet<string>;
  readonly predicted: ReadonlySet<string>;
  readonly answers: readonly { readonly confidence: number; readonly isCorrect: boolean }[];
}

const LEVELS: readonly Level[] = ["city", "subdivision", "country", "union", "none"];
const BINS = 10;

/** Compares what was predicted with what was expected; an example without a prediction counts as left without one. */
export function scoreExamples(examples: readonly Example[], predictions: readonly Prediction[]): Score {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const judged = examples.map((example) => judge(example, byId.get(example.id)));
  const rolledUp = judged.map(rollUp);
  const calibration = calibrate(judged.flatMap(({ answers }) => answers));
  return {
    count: judged.length,
    exact: share(judged, isExact),
    setF1: mean(judged.map(setF1)),
    micro: microAverage(judged),
    macro: macroAverage(judged),
    rollUp: microAverage(rolledUp),
    rollUpSetF1: mean(rolledUp.map(setF1)),
    abstention: share(judged.filter(isNone), isSilent),
    falseAbstention: share(
      judged.filter((one) => !isNone(one)),
      isSilent,
    ),
    byLevel: LEVELS.map((level) =>
      row(
        level,
        judged.filter((one) => levelsOf(one).has(level)),
      ),
    ),
    byKind: groupByKind(judged).map(([kind, group]) => row(kind, group)),
    calibrationError: calibrationError(calibration),
    calibration,
  };
}

function judge({ kind, expected }: Example, prediction: Prediction | undefined): Judged {
  const jurisdictions = prediction?.jurisdictions ?? [];
  const answers = jurisdictions.flatMap(({ code, confidence }) =>
    confidence === undefined ? [] : [{ confidence, isCorrect: expected.includes(code) }],
  );
  return {
    kind,
    expected: new Set(expected),
    predicted: new Set(jurisdictions.map(({ code }) => code)),
    answers,
  };
}

function rollUp({ expected, predicted, ...rest }: Judged): Judged {
  return { ...rest, expected: withAncestors(expected), predicted: withAncestors(predicted) };
}

function withAncestors(codes: ReadonlySet<string>): Set<string> {
  return new Set([...codes].flatMap((code) => [code, ...(findJurisdiction(code)?.ancestors ?? [])]));
}

function isNone({ expected }: Judged): boolean {
  return expected.size === 0;
}

function isSilent({ predicted }: Judged): boolean {
  return predicted.size === 0;
}

function isExact({ expected, predicted }: Judged): boolean {
  return expected.size === predicted.size && hits({ expected, predicted }) === expected.size;
}

function hits({ expected, predicted }: Pick<Judged, "expected" | "predicted">): number {
  return [...predicted].filter((code) => expected.has(code)).length;
}

function setF1(one: Judged): number {
  const size = one.expected.size + one.predicted.size;
  return size === 0 ? 1 : (2 * hits(one)) / size;
}

function precisionOf(one: Judged): number {
  return isSilent(one) ? Number(isNone(one)) : hits(one) / one.predicted.size;
}

function recallOf(one: Judged): number {
  return isNone(one) ? Number(isSilent(one)) : hits(one) / one.expected.size;
}

function microAverage(judged: readonly Judged[]): PrecisionRecall {
  const hit = sum(judged.map(hits));
  const precision = ratio(hit, sum(judged.map(({ predicted }) => predicted.size)));
  const recall = ratio(hit, sum(judged.map(({ expected }) => expected.size)));
  return { precision, recall, f1: harmonic(precision, recall) };
}

function macroAverage(judged: readonly Judged[]): PrecisionRecall {
  const precision = mean(judged.map(precisionOf));
  const recall = mean(judged.map(recallOf));
  return { precision, recall, f1: mean(judged.map(setF1)) };
}

function row(name: string, group: readonly Judged[]): Row {
  const { precision, recall } = macroAverage(group);
  return {
    name,
    count: group.length,
    exact: share(group, isExact),
    setF1: mean(group.map(setF1)),
    rollUpF1: mean(group.map(rollUp).map(setF1)),
    precision,
    recall,
  };
}

function levelsOf({ expected }: Judged): ReadonlySet<Level> {
  if (expected.size === 0) return new Set(["none"]);
  return new Set([...expected].flatMap((code) => findJurisdiction(code)?.level ?? []));
}

function groupByKind(judged: readonly Judged[]): [string, Judged[]][] {
  const kinds = [...new Set(judged.map(({ kind }) => kind))].sort();
  return kinds.map((kind) => [kind, judged.filter((one) => one.kind === kind)]);
}

function calibrate(answers: Judged["answers"]): CalibrationBin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const inBin = answers.filter(({ confidence }) => binOf(confidence) === bin);
    return {
      from: bin / BINS,
      count: inBin.length,
      confidence: mean(inBin.map((answer) => answer.confidence)),
      correct: share(inBin, ({ isCorrect }) => isCorrect),
    };
  }).filter(({ count }) => count > 0);
}

function binOf(confidence: number): number {
  return Math.min(BINS - 1, Math.max(0, Math.floor(confidence * BINS)));
}

function calibrationError(bins: readonly CalibrationBin[]): number | undefined {
  const count = sum(bins.map((bin) => bin.count));
  if (count === 0) return undefined;
  return sum(bins.map((bin) => bin.count * Math.abs(bin.confidence - bin.correct))) / count;
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return ratio(items.filter(holds).length, items.length);
}

function mean(values: readonly number[]): number {
  return ratio(sum(values), values.length);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function harmonic(a: number, b: number): number {
  return ratio(2 * a * b, a + b);
}
