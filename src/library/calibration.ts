import { getEntry } from 'astro:content';
import { fingerprintKnowledge } from '#engine/calibration/fingerprint-knowledge.ts';
import type { Calibration } from '#schemas/calibration.ts';
import { compiledKnowledge } from './knowledge.ts';

/** The last calibration, and whether the knowledge still is what it was measured on. */
export async function calibration(): Promise<Calibration & { readonly current: boolean }> {
  const entry = await getEntry('calibration', 'calibration');
  if (!entry) throw new Error('content/calibration.yaml is missing. "npm run calibrate" writes it.');
  const current = fingerprintKnowledge(await compiledKnowledge()) === entry.data.knowledge;
  return { ...entry.data, current };
}
