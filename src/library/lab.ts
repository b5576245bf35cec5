import { getEntry } from 'astro:content';
import { nearest } from '#engine/check/nearest.ts';
import { MODIFICATIONS } from '#engine/movement/tasks/modifications.table.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import { compiledKnowledge, knowledge } from '#library/knowledge.ts';
import type { LabContent, LabPreset } from '#schemas/lab.ts';

const TASK = 'two-leg-squat';
const SQUAT = 'overhead-squat';

/** content/lab.yaml: the sliders in the open, the measures and the presets. */
export async function labContent(): Promise<LabContent> {
  const entry = await getEntry('lab', 'lab');
  if (!entry) throw new Error('content/lab.yaml is missing: it holds the settings of the movement lab.');
  return entry.data;
}

/** One preset by id; throws naming the nearest. */
export async function labPreset(id: string): Promise<LabPreset> {
  const { presets } = await labContent();
  const found = presets.find((preset) => preset.id === id);
  if (found) return found;
  const near = nearest(
    id,
    presets.map((preset) => preset.id),
  );
  throw new Error(`"${id}" is not a preset of content/lab.yaml.${near ? ` Did you mean "${near}"?` : ''}`);
}

/** The knowledge cut down to what the lab asks: the squat, its tests, the modifications and the measures. */
export async function labKnowledge(): Promise<CompiledKnowledge> {
  const [compiled, { measures }] = await Promise.all([compiledKnowledge(), labContent()]);
  const wanted = (test: CompiledKnowledge['tests'][number]) =>
    test.id === SQUAT || test.id in MODIFICATIONS || test.findings.some(({ id }) => measures.includes(id));
  return {
    ...compiled,
    deviations: compiled.deviations.filter(({ task, index }) => task === TASK || index),
    tests: compiled.tests.filter(wanted),
    redFlags: [],
    gates: [],
    equipment: [],
    stopOn: [],
    painRule: [],
    exercises: [],
    accommodations: [],
    responses: [],
  };
}

/** Names of what can be set and tried in the lab. */
export async function labNames() {
  const { contributors } = await knowledge();
  return {
    contributors: Object.fromEntries(contributors.map(({ id, name, mechanics }) => [id, { name, mechanics }])),
    modifications: Object.entries(MODIFICATIONS).map(([id, { name }]) => ({ id, name })),
  };
}
