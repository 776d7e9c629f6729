import { readFile } from "node:fs/promises";

/**
 * Tells when a process was born, in ticks since the system's start; undefined where no `/proc` tells it, and for a
 * process that is dead. Process numbers are given again, in containers within seconds: only both name one process.
 */
export async function birthOf(pid: number): Promise<string | undefined> {
  return (await readLife(pid))?.birth;
}

/** Tells whether the process with this number lives on this machine, and is still the one that was born then. */
export async function isAlive(pid: number, birth: string | undefined): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and is somebody else's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  const life = await readLife(pid);
  if (life === undefined) return true;
  return life.birth !== undefined && (birth === undefined || life.birth === birth);
}

// proc_pid_stat(5): the second field, the program's name in brackets, may itself hold blanks and brackets. The third
// is the state (Z and X are dead, but not yet forgotten), the 22nd the time of birth.
async function readLife(pid: number): Promise<{ readonly birth: string | undefined } | undefined> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, "utf8");
    const [state = "", ...rest] = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { birth: "ZX".includes(state) ? undefined : rest[18] };
  } catch {
    return undefined;
  }
}
