import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";

const clockTicks = 100;

type Stat = { parent: number; cpuMs: number };

/** Processor time of one process and of its children that have ended; null when it is gone. Linux only. */
function stat(pid: number): Stat | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0);
    return { parent: Number(fields[1]), cpuMs: (ticks * 1000) / clockTicks };
  } catch {
    return null;
  }
}

/** Processor time so far, in ms, of processes and all that they started. */
export function cpuMsOf(roots: readonly number[]): number {
  const stats = new Map<number, Stat>();
  for (const name of readdirSync("/proc")) {
    const found = /^\d+$/.test(name) ? stat(Number(name)) : null;
    if (found) stats.set(Number(name), found);
  }
  const belongs = (pid: number): boolean => {
    if (roots.includes(pid)) return true;
    const parent = stats.get(pid)?.parent ?? 0;
    return parent > 1 && belongs(parent);
  };
  return [...stats].filter(([pid]) => belongs(pid)).reduce((sum, [, { cpuMs }]) => sum + cpuMs, 0);
}

/** Processor time of the whole machine so far, in ms. */
export function machineCpuMs(): number {
  const [, ...fields] = (readFileSync("/proc/stat", "utf8").split("\n", 1)[0] ?? "")
    .trim()
    .split(/\s+/)
    .map(Number);
  const [user = 0, nice = 0, system = 0, , , irq = 0, softIrq = 0, steal = 0] = fields;
  return ((user + nice + system + irq + softIrq + steal) * 1000) / clockTicks;
}

export function machineName(): string {
  const [cpu] = cpus();
  return `${availableParallelism()} cores (${cpu?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}
