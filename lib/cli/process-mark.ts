import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/**
 * When a process began, in the system's own words; null when there is no such process.
 * A pid alone proves nothing: after a crash or in a new container the number belongs to someone else.
 */
export function startMark(pid: number): string | null {
  if (!isAlive(pid)) return null;
  if (process.platform === "linux") {
    const stat = readOrNull(`/proc/${pid}/stat`);
    // The second field is the command in brackets and may itself contain spaces and brackets; starttime is field 22.
    const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields?.[0] === "Z") return null;
    return `${readOrNull("/proc/sys/kernel/random/boot_id")?.trim() ?? ""} ${fields?.[19] ?? ""}`;
  }
  if (process.platform === "win32") return "alive";
  const ps = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return ps.stdout?.trim() || "alive";
}

/** The name of the program a process runs, as far as the platform tells. */
export function programOf(pid: number): string | null {
  if (process.platform === "linux") return readOrNull(`/proc/${pid}/comm`)?.trim() ?? null;
  if (process.platform === "win32") return null;
  const ps = spawnSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" });
  return ps.stdout?.trim().split("/").at(-1) ?? null;
}
