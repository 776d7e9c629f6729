import path, { type PlatformPath } from "node:path";

// Systems write paths differently: `system` is how this one does, or `path.posix` or `path.win32`.

/** True for a path that is another one or lies in it; both are absolute. Windows tells no small letter from a capital. */
export function isPathWithin(inner: string, outer: string, system: PlatformPath = path): boolean {
  const relative = system.relative(outer, inner);
  // From one drive of Windows to another there is no relative path.
  return relative !== ".." && !relative.startsWith(`..${system.sep}`) && !system.isAbsolute(relative);
}

/** Names a path as content and documents are named: from a folder on, with `/` between folders; empty for the folder. */
export function nameWithin(folder: string, target: string, system: PlatformPath = path): string {
  return system.relative(folder, target).split(system.sep).join("/");
}

/** Gives the absolute path of what is so named below a folder; undefined when it would be the folder or lie outside. */
export function pathOfName(folder: string, name: string, system: PlatformPath = path): string | undefined {
  const target = system.resolve(folder, ...name.split("/"));
  return isPathWithin(target, folder, system) && target !== system.resolve(folder) ? target : undefined;
}
