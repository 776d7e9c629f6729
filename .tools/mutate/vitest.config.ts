import { defineConfig } from "vitest/config";
import { ROOMS } from "./rooms.mjs";

const room = process.env["MUTATED_ROOM"] as keyof typeof ROOMS;

export default defineConfig({ test: { include: [...ROOMS[room].tests], testTimeout: 60_000 } });
