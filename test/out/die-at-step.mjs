// Loaded before the command by `--import`: kills the process at its DIE_AT-th change of the disk, before the change
// happens; of a file that is being written, half the bytes are there then.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const CHANGES = [
  "chmod",
  "copyFile",
  "link",
  "mkdir",
  "open",
  "rename",
  "rm",
  "rmdir",
  "unlink",
  "utimes",
  "writeFile",
];
const dieAt = Number(process.env["DIE_AT"]);
let step = 0;
const { writeFileSync } = fs;

for (const name of CHANGES) {
  const change = fs.promises[name];
  fs.promises[name] = (...parameters) => {
    step += 1;
    if (step === dieAt) {
      if (name === "writeFile") writeHalf(...parameters);
      process.kill(process.pid, "SIGKILL");
    }
    return change(...parameters);
  };
}
for (const name of [
  "chmodSync",
  "futimesSync",
  "mkdirSync",
  "openSync",
  "renameSync",
  "rmSync",
  "rmdirSync",
  "utimesSync",
  "writeFileSync",
]) {
  const change = fs[name];
  fs[name] = (...parameters) => {
    if (name === "openSync" && parameters[1] === "r") return change(...parameters);
    step += 1;
    if (step === dieAt) {
      if (name === "writeFileSync") change(parameters[0], parameters[1].slice(0, parameters[1].length / 2));
      process.kill(process.pid, "SIGKILL");
    }
    return change(...parameters);
  };
}
syncBuiltinESMExports();

function writeHalf(file, content, options) {
  try {
    writeFileSync(file, content.slice(0, content.length / 2), options);
  } catch {
    // The file was there, and was to be made: nothing is written.
  }
}
