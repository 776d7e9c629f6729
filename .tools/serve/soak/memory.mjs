import { rest } from "./chance.mjs";
import { ask } from "./service.mjs";

const EVERY = 5000;
const IN_A_MINUTE = 60_000 / EVERY;
const FIGURES = {
  resident: "process_resident_memory_bytes",
  heap: "nodejs_heap_size_used_bytes",
  external: "nodejs_external_memory_bytes",
};

/** Asks the service for its memory until the soak is over, and gives the mean of each minute in mebibytes. */
export async function watchMemory(isOver) {
  const samples = [];
  while (!isOver()) {
    await rest(EVERY);
    try {
      samples.push((await ask("/metrics")).body.toString("utf8"));
    } catch {
      // The service is busy, or gone: the readers notice.
    }
  }
  return Object.fromEntries(Object.entries(FIGURES).map(([key, name]) => [key, minutesOf(name, samples)]));
}

// Caches fill in the first minutes; what counts is that it stays flat from then on.
function minutesOf(name, samples) {
  const figures = samples.map((text) => Number(new RegExp(`^${name} (\\S+)`, "m").exec(text)?.[1]) / 1048576);
  return Array.from({ length: Math.ceil(figures.length / IN_A_MINUTE) }, (_, minute) => {
    const part = figures.slice(minute * IN_A_MINUTE, (minute + 1) * IN_A_MINUTE);
    return Math.round(part.reduce((sum, each) => sum + each, 0) / part.length);
  }).join(" ");
}
