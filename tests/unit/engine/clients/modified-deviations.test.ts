import { describe, expect, test } from 'vitest';
import { deviationShows } from '#engine/clients/deviation-shows.ts';
import { modifiedDeviations } from '#engine/clients/modified-deviations.ts';
import { probeCorrects } from '#engine/clients/probe-corrects.ts';
import { makeKnowledge, makeSheet } from '../grading/make-world.ts';

const knowledge = makeKnowledge();
const { study } = makeSheet('maya', knowledge);
const probes = knowledge.tests.filter(({ findings }) => findings.some(({ reads }) => reads.kind === 'activation'));
const probe = (id: string) => {
  const found = probes.find((test) => test.id === id);
  if (found === undefined) throw new Error(`${id} is no probe`);
  return found;
};
const index = study.index.deviation;

describe('a body with one thing changed', () => {
  test('shows what the case says it does', () => {
    expect(modifiedDeviations(study, probe('squat-heels-raised'), knowledge)[index]).toEqual({ left: 4, right: 3 });
  });

  test('keeps every other deviation as it is', () => {
    const { [index]: _, ...rest } = modifiedDeviations(study, probe('squat-heels-raised'), knowledge);
    const { [index]: __, ...before } = study.truth.deviations;
    expect(rest).toEqual(before);
  });

  test('where the case names nothing, what the figure shows and what the probe truly does agree', () => {
    const silent = { ...study, truth: { ...study.truth, modifications: {} } };
    const known = knowledge.deviations.find(({ id }) => id === index);
    if (known === undefined) throw new Error(index);
    const seen = new Set<boolean>();
    for (const test of probes) {
      const finding = test.findings.find(({ reads }) => reads.kind === 'activation');
      if (finding === undefined) continue;
      const corrects = probeCorrects(silent, test.id, finding, knowledge);
      const after = modifiedDeviations(silent, test, knowledge)[index];
      seen.add(corrects);
      expect(after && 'left' in after && deviationShows(known, after.left)).toBe(!corrects);
    }
    expect(seen).toEqual(new Set([true, false]));
  });

  test('a probe never makes a movement worse than it was', () => {
    const calm = {
      ...study,
      truth: { ...study.truth, modifications: {}, deviations: { [index]: { left: 0, right: 0 } } },
    };
    for (const test of probes) expect(modifiedDeviations(calm, test, knowledge)[index]).toEqual({ left: 0, right: 0 });
  });
});
