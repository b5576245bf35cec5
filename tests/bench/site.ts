// npm run bench: this course beside a bare Astro + MDX + React site with the same generated lessons, in one run.

import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '#cli/run-tool.ts';
import { measureAnswerable, preview } from './answerable.ts';
import { makeBareSite } from './bare-site.ts';
import { makeCourseSite } from './course-site.ts';
import { generateLessons } from './generate-lessons.ts';
import { type Measured, measureCommand } from './measure-command.ts';

const SIZES = (process.env.BENCH_SIZES ?? '100,1000').split(',').map(Number);
const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');
const SITES = ['bare', 'course'] as const;
type Site = (typeof SITES)[number];

const folder = (site: Site, size: number) => join(ROOT, '.cache', 'bench', `${site}-${size}`);

function make(site: Site, size: number) {
  if (site === 'bare') makeBareSite(folder(site, size), size);
  else makeCourseSite(folder(site, size), size, ROOT);
}

async function build(site: Site, size: number): Promise<Measured> {
  make(site, size);
  const measured = await measureCommand('node', [ASTRO, 'build'], folder(site, size));
  if (measured.status !== 0)
    throw new Error(`${site} with ${size} lessons did not build:\n${measured.output.slice(-3000)}`);
  return measured;
}

const builds = new Map<string, Measured>();
for (const size of SIZES) for (const site of SITES) builds.set(`${site}-${size}`, await build(site, size));

const load = () => loadavg()[0]?.toFixed(1);
console.log(`\nLoad of the machine after the builds: ${load()} on ${cpus().length} cores.`);
console.log(
  '\n| lessons | bare: seconds, of processor, MB | this course: seconds, of processor, MB | times bare, of processor |\n|---|---|---|---|',
);
for (const size of SIZES) {
  const bare = builds.get(`bare-${size}`);
  const course = builds.get(`course-${size}`);
  if (!bare || !course) continue;
  const cell = ({ seconds, processorSeconds, megabytes }: Measured) =>
    `${seconds.toFixed(1)} s, ${processorSeconds.toFixed(1)} s, ${Math.round(megabytes)} MB`;
  console.log(
    `| ${size} | ${cell(bare)} | ${cell(course)} | ${(course.seconds / bare.seconds).toFixed(2)}, ${(course.processorSeconds / bare.processorSeconds).toFixed(2)} |`,
  );
}

const size = SIZES[0] ?? 100;
const LESSON = 'lessons/module-1/lesson-7';
const feedback = generateLessons(7)[6]?.question.choices[0]?.feedback ?? '';
console.log('\n| site | HTML gzip | answerable (median of 5) | over the wire until then |\n|---|---|---|---|');
for (const [index, site] of SITES.entries()) {
  const html = gzipSync(readFileSync(join(folder(site, size), 'dist', LESSON, 'index.html'))).length;
  const { address, stop } = await preview(folder(site, size), 4410 + index);
  const { milliseconds, kilobytes } = await measureAnswerable(`${address}/${LESSON}/`, feedback);
  stop();
  console.log(
    `| ${site} | ${(html / 1000).toFixed(1)} kB | ${Math.round(milliseconds)} ms | ${Math.round(kilobytes)} kB |`,
  );
}

console.log('\n| lessons | check:content: seconds, of processor, MB |\n|---|---|');
for (const lessons of SIZES) {
  const { seconds, processorSeconds, megabytes } = await measureCommand(
    'node',
    ['src/cli/check-content.ts'],
    folder('course', lessons),
  );
  console.log(
    `| ${lessons} | ${seconds.toFixed(1)} s, ${processorSeconds.toFixed(1)} s, ${Math.round(megabytes)} MB |`,
  );
}
console.log(`\nLoad of the machine at the end: ${load()}.`);
