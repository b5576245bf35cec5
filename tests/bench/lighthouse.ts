// npm run bench -- lighthouse: Lighthouse, mobile, on each page type of the built site (npm run build first).
// Lighthouse itself is fetched when this runs; it is too heavy to be installed for everybody.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#cli/run-tool.ts';
import { CHROMIUM, programPath } from '#cli/system-programs.ts';
import { preview } from './answerable.ts';

const LIGHTHOUSE = 'lighthouse@13';
const PAGES = [
  '/',
  '/course/',
  '/lessons/seeing-movement/the-knee-that-travels-in/',
  '/cases/',
  '/cases/maya/',
  '/practice/spot/',
  '/practice/worksheet/',
  '/lab/',
  '/progress/',
  '/search/',
  '/glossary/',
  '/sources/',
  '/teach/',
  '/teach/knowledge/contributors/ankle-dorsiflexion-limited/',
  '/teach/cases/maya/',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const FLAGS = '--headless=new --no-sandbox --disable-gpu';

type Report = {
  categories: Record<string, { score: number }>;
  audits: Record<string, { numericValue: number }>;
};

const { address, stop } = await preview(ROOT, 4420);
console.log(
  '\n| page | performance | accessibility | best practices | SEO | LCP | TBT | CLS |\n|---|---|---|---|---|---|---|---|',
);
for (const page of PAGES) {
  const file = join(ROOT, '.cache', 'lighthouse.json');
  execFileSync(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      `${address}${page}`,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--chrome-flags=${FLAGS}`,
    ],
    { env: { ...process.env, CHROME_PATH: programPath(CHROMIUM) }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const { categories, audits } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const scores = CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
  const metric = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  console.log(
    `| ${page} | ${scores.join(' | ')} | ${(metric('largest-contentful-paint') / 1000).toFixed(1)} s | ${Math.round(metric('total-blocking-time'))} ms | ${metric('cumulative-layout-shift').toFixed(3)} |`,
  );
}
stop();
