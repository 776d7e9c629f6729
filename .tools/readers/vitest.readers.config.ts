import { defineConfig } from "vitest/config";

// Not a test of every run: it takes minutes, and a desktop for Liferea.
export default defineConfig({ test: { include: ["test/readers/compare-readers.ts"], reporters: ["dot"] } });
