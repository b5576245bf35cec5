import { createRandom } from '#engine/random/create-random.ts';
import { makeCanonicalJson } from '#engine/record/canonical-json.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';

const TWO_TO_32 = 4294967296;

/** Eight hexadecimal digits that change when any number or id the engine runs on changes; words are not part of it. */
export function fingerprintKnowledge(compiled: CompiledKnowledge): string {
  const { uniform } = createRandom(makeCanonicalJson(JSON.parse(JSON.stringify(compiled))));
  return Math.floor(uniform() * TWO_TO_32)
    .toString(16)
    .padStart(8, '0');
}
