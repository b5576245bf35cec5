import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export type Measured = {
  readonly seconds: number;
  /** Processor time of the whole process tree: unlike wall time, it says the same on a busy machine. */
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly status: number;
  readonly output: string;
};

const SAMPLE_MILLISECONDS = 100;

/** Clock ticks a second in /proc/<pid>/stat (sysconf(_SC_CLK_TCK) on Linux). */
const TICKS = 100;

type Process = { readonly parent: number; readonly kilobytes: number; readonly ticks: number };

function readProcess(pid: number): Process | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Fields 14 and 15, user and system time, counted after the name in brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return {
      parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0),
      kilobytes: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0),
      ticks: Number(fields[11]) + Number(fields[12]),
    };
  } catch {
    // The process ended between the two reads, or this is not Linux.
    return null;
  }
}

/** A process and all it started, by process id; empty where /proc is not there. */
function readTree(root: number): ReadonlyMap<number, Process> {
  const all = new Map<number, Process>();
  try {
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
      const found = readProcess(Number(name));
      if (found) all.set(Number(name), found);
    }
  } catch {
    return all;
  }
  const inside = (pid: number): boolean => {
    for (let at: number | undefined = pid; at; at = all.get(at)?.parent) if (at === root) return true;
    return false;
  };
  return new Map([...all].filter(([pid]) => inside(pid)));
}

/** Runs a command and measures wall time, processor time and peak resident memory of its whole process tree. */
export function measureCommand(command: string, args: readonly string[], cwd: string): Promise<Measured> {
  return new Promise((resolve) => {
    const start = performance.now();
    let peak = 0;
    const ticks = new Map<number, number>();
    let output = '';
    const child = spawn(command, [...args], { cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    const sampler = setInterval(() => {
      if (!child.pid) return;
      const tree = readTree(child.pid);
      for (const [pid, each] of tree) ticks.set(pid, each.ticks);
      peak = Math.max(
        peak,
        [...tree.values()].reduce((sum, { kilobytes }) => sum + kilobytes, 0),
      );
    }, SAMPLE_MILLISECONDS);
    child.on('close', (status) => {
      clearInterval(sampler);
      resolve({
        seconds: (performance.now() - start) / 1000,
        processorSeconds: [...ticks.values()].reduce((sum, each) => sum + each, 0) / TICKS,
        megabytes: peak / 1024,
        status: status ?? 1,
        output,
      });
    });
  });
}
