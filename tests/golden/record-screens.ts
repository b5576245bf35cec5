/**
 * Writes the six largest P(drives) of today's knowledge into every golden screen. For a deliberate change of the
 * knowledge only: read the differences against each screen's reasoning before you keep them.
 * Run: node tests/golden/record-screens.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { believe } from '../unit/engine/screening/believe.ts';
import { readGoldenFiles, toScreen } from '../unit/engine/screening/golden-screen.ts';
import { compiledKnowledge } from '../unit/engine/screening/read-knowledge.ts';

const RECORDED = 6;

for (const { file, screens } of readGoldenFiles()) {
  const path = new URL(file, import.meta.url);
  const document = parseDocument(readFileSync(path, 'utf8'));
  for (const [i, golden] of screens.entries()) {
    const largest = [...believe(toScreen(golden), compiledKnowledge)].sort((a, b) => b[1] - a[1]).slice(0, RECORDED);
    const drives = Object.fromEntries(largest.map(([id, p]) => [id, Number(p.toFixed(4))]));
    document.setIn(['screens', i, 'expect', 'drives'], document.createNode(drives));
  }
  writeFileSync(path, document.toString({ lineWidth: 110 }));
}
