import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program of the system that the tests drive. */
export type SystemProgram = {
  readonly name: string;
  /** Environment variable that says where it is; it wins. */
  readonly variable: string;
  readonly places: readonly string[];
  /** Debian package that brings it. */
  readonly debian: string;
};

/** The headless shell is the same browser without windows: whole journeys take half the time in it. */
export const CHROMIUM: SystemProgram = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  places: [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  debian: 'chromium-headless-shell',
};

export const NGINX: SystemProgram = {
  name: 'nginx',
  variable: 'NGINX_PATH',
  places: ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
  debian: 'nginx-light',
};

export function findProgram({ variable, places }: SystemProgram): string | undefined {
  const wanted = process.env[variable];
  return [...(wanted ? [wanted] : []), ...places].find((path) => existsSync(path));
}

/** Path of the program; throws with the one line that helps when there is none. */
export function programPath(program: SystemProgram): string {
  const path = findProgram(program);
  if (path) return path;
  throw new Error(
    `The tests need ${program.name}. On Debian: apt-get install ${program.debian}. Elsewhere: install it and set ${program.variable}.`,
  );
}

/** Installs what is missing from Debian's packages when this is root on Debian; elsewhere does nothing. */
export function installMissing(programs: readonly SystemProgram[]): void {
  const missing = programs.filter((program) => !findProgram(program));
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${missing.map(({ name }) => name).join(' and ')} from Debian’s packages (once).`);
  const packages = missing.map(({ debian }) => debian).join(' ');
  spawnSync(
    'sh',
    [
      '-c',
      `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${packages}`,
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}
