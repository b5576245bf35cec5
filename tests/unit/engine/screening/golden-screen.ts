import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Reading, Screen } from '#engine/screening/reading.ts';

type Recorded = {
  yes?: string[];
  no?: string[];
  values?: Record<string, number | string>;
};

export type GoldenScreen = {
  name: string;
  /** Why a physiotherapist would expect this. */
  reasoning: string;
  sex: Screen['sex'];
  index: Screen['index'];
  left?: Recorded;
  right?: Recorded;
  person?: Recorded;
  expect: {
    /** The contributor that must come first, or null where no lead may be clear (all below 0.35). */
    lead: string | null;
    /** P(drives) of the likeliest. */
    drives: Record<string, number>;
  };
};

export type GoldenFile = { about: string; tolerance: number; screens: GoldenScreen[] };

/** Every golden file, with its name. */
export function readGoldenFiles(): (GoldenFile & { file: string })[] {
  const folder = new URL('../../../golden/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.startsWith('screens-') && file.endsWith('.yaml'))
    .map((file) => ({ file, ...(parse(readFileSync(new URL(file, folder), 'utf8')) as GoldenFile) }));
}

/** The screen a golden entry describes. */
export function toScreen({ sex, index, left, right, person }: GoldenScreen): Screen {
  const of = (side: Reading['side'], { yes = [], no = [], values = {} }: Recorded = {}): Reading[] => [
    ...yes.map((finding) => ({ finding, side, value: true })),
    ...no.map((finding) => ({ finding, side, value: false })),
    ...Object.entries(values).map(([finding, value]) => ({ finding, side, value })),
  ];
  return { sex, index, readings: [...of('left', left), ...of('right', right), ...of('central', person)] };
}
