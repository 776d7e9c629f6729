/** One sample of a page of figures. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const LINE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$/;
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/gy;
const PARTS: Readonly<Record<string, readonly string[]>> = {
  histogram: ["_bucket", "_sum", "_count"],
  summary: ["", "_sum", "_count"],
};

/** Reads Prometheus' text format, version 0.0.4: families with help, type and samples. Throws what is wrong. */
export function readExposition(text: string): ReadonlyMap<string, readonly Sample[]> {
  if (!text.startsWith("# HELP ") || !text.endsWith("\n")) throw new Error("no figures, or not whole");
  const families = text.split(/^(?=# HELP )/m).map(readFamily);
  const read = new Map(families);
  if (read.size < families.length) throw new Error("a family twice");
  return read;
}

function readFamily(block: string): [string, Sample[]] {
  const [help = "", type = "", ...lines] = block.split("\n").filter((line) => line !== "");
  const name = /^# HELP (\S+) \S/.exec(help)?.[1] ?? "";
  const kind = new RegExp(`^# TYPE ${name} (counter|gauge|histogram|summary|untyped)$`).exec(type)?.[1];
  if (!NAME.test(name) || kind === undefined) throw new Error(`no family: ${help} ${type}`);
  const samples = lines.map(readSample);
  const known = (PARTS[kind] ?? [""]).map((suffix) => name + suffix);
  for (const sample of samples)
    if (!known.includes(sample.name)) throw new Error(`${sample.name} is not of ${name}`);
  if (new Set(lines.map((line) => line.slice(0, line.lastIndexOf(" ")))).size < lines.length)
    throw new Error(`a series of ${name} twice`);
  return [name, samples];
}

function readSample(line: string): Sample {
  const [, name, written = "", number = ""] = LINE.exec(line) ?? [];
  const value = number === "+Inf" ? Number.POSITIVE_INFINITY : number === "Nan" ? Number.NaN : Number(number);
  if (name === undefined || (Number.isNaN(value) && number !== "Nan")) throw new Error(`no sample: ${line}`);
  const labels = [...written.matchAll(LABEL)].map(([, label = "", text = ""]) => [label, text] as const);
  const read = labels.map(([label, text]) => `${label}="${text}"`).join(",");
  if (read !== written) throw new Error(`labels: ${line}`);
  return { name, labels: Object.fromEntries(labels), value };
}
