import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export type Measured = {
  readonly seconds: number;
  readonly megabytes: number;
  readonly status: number;
  readonly output: string;
};

const SAMPLE_MILLISECONDS = 100;

/** Resident memory of a process and all it started, in kilobytes; 0 where /proc is not there. */
function residentKilobytes(root: number): number {
  try {
    const parents = new Map<number, number>();
    const memory = new Map<number, number>();
    for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0));
        memory.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
      } catch {
        // The process ended between the two reads.
      }
    }
    const belongs = (pid: number): boolean => pid === root || (parents.has(pid) && belongs(parents.get(pid) ?? 0));
    return [...memory].filter(([pid]) => belongs(pid)).reduce((sum, [, kilobytes]) => sum + kilobytes, 0);
  } catch {
    return 0;
  }
}

/** Runs a command and measures wall time and peak resident memory of its whole process tree. */
export function measureCommand(command: string, args: readonly string[], cwd: string): Promise<Measured> {
  return new Promise((resolve) => {
    const start = performance.now();
    let peak = 0;
    let output = '';
    const child = spawn(command, [...args], { cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    const sampler = setInterval(() => {
      if (child.pid) peak = Math.max(peak, residentKilobytes(child.pid));
    }, SAMPLE_MILLISECONDS);
    child.on('close', (status) => {
      clearInterval(sampler);
      resolve({ seconds: (performance.now() - start) / 1000, megabytes: peak / 1024, status: status ?? 1, output });
    });
  });
}
