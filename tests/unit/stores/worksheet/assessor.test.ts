import { describe, expect, test } from 'vitest';
import { assess } from '#engine/screening/assess.ts';
import type { Screen } from '#engine/screening/reading.ts';
import { type AssessingPort, makeAssessor } from '#stores/assessing/assessor.ts';
import { serveAssessing } from '#stores/assessing/serve-assessing.ts';
import { compiledKnowledge } from '../../engine/screening/read-knowledge.ts';

const screenWith = (value: boolean): Screen => ({
  sex: 'female',
  index: { deviation: 'two-leg-squat-knee-in', side: 'left' },
  readings: [{ finding: 'overhead-squat-knee-in', side: 'left', value }],
});

/** A worker in this thread whose work is done by hand. */
const makePort = () => {
  const work: (() => void)[] = [];
  let answers = 0;
  const port: AssessingPort = {
    postMessage: (message) => receive(structuredClone(message)),
    terminate: () => {},
    onmessage: null,
    onerror: null,
  };
  const receive = serveAssessing(
    (reply) => {
      answers += 1;
      port.onmessage?.({ data: structuredClone(reply) } as MessageEvent);
    },
    (job) => work.push(job),
  );
  return {
    port,
    doAll: () => {
      for (const job of work.splice(0)) job();
    },
    answers: () => answers,
  };
};

describe('assessing away from the page', () => {
  test('gives what the engine gives', async () => {
    const { port, doAll } = makePort();
    const asked = makeAssessor(compiledKnowledge, () => port).assess(screenWith(true));
    doAll();
    expect(await asked).toEqual(assess(screenWith(true), compiledKnowledge));
  });

  test('works on the last of several requests only', async () => {
    const { port, doAll, answers } = makePort();
    const { assess: ask } = makeAssessor(compiledKnowledge, () => port);
    void ask(screenWith(true));
    const last = ask(screenWith(false));
    doAll();
    expect((await last).hypotheses).toEqual(assess(screenWith(false), compiledKnowledge).hypotheses);
    expect(answers()).toBe(1);
  });

  test('rejects with the reason where the screen cannot be judged', async () => {
    const { port, doAll } = makePort();
    const asked = makeAssessor(compiledKnowledge, () => port).assess({
      ...screenWith(true),
      readings: [{ finding: 'no-such-finding', side: 'left', value: true }],
    });
    doAll();
    await expect(asked).rejects.toThrow('no-such-finding');
  });
});
