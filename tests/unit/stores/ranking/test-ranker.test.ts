import { describe, expect, test } from 'vitest';
import { rankTests } from '#engine/screening/rank-tests.ts';
import type { Screen } from '#engine/screening/reading.ts';
import type { RankingMessage, RankingReply } from '#stores/ranking/ranking-message.ts';
import { serveRanking } from '#stores/ranking/serve-ranking.ts';
import { makeTestRanker, type RankingPort } from '#stores/ranking/test-ranker.ts';
import { compiledKnowledge } from '../../engine/screening/read-knowledge.ts';

const screen: Screen = {
  sex: 'female',
  index: { deviation: 'two-leg-squat-knee-in', side: 'left' },
  readings: [{ finding: 'overhead-squat-knee-in', side: 'left', value: true }],
};
const AVAILABLE = ['squat-one-cue', 'squat-heels-raised', 'standing-posture'];

/** A worker in this thread whose steps are taken by hand; everything said goes through structuredClone, as in life. */
const makePort = () => {
  const steps: (() => void)[] = [];
  const heard: RankingMessage[] = [];
  const said: RankingReply[] = [];
  let isTerminated = false;
  const port: RankingPort = {
    postMessage: (message) => {
      heard.push(message);
      receive(structuredClone(message));
    },
    terminate: () => {
      isTerminated = true;
    },
    onmessage: null,
    onerror: null,
  };
  const receive = serveRanking(
    (reply) => {
      said.push(reply);
      port.onmessage?.({ data: structuredClone(reply) } as MessageEvent<RankingReply>);
    },
    (step) => steps.push(step),
  );
  const walk = (count: number): void => {
    for (let k = 0; k < count; k++) steps.shift()?.();
  };
  return { port, heard, said, walk, waiting: () => steps.length, isTerminated: () => isTerminated };
};

describe('ranking tests in a worker', () => {
  test('gives what rankTests gives, and says how far it is after every test', async () => {
    const { port, walk } = makePort();
    const ranker = makeTestRanker(compiledKnowledge, () => port);
    const progress: string[] = [];
    const ranked = ranker.rank(screen, AVAILABLE, { onProgress: (done, of) => progress.push(`${done}/${of}`) });
    walk(4);
    expect(await ranked).toEqual(rankTests(screen, AVAILABLE, compiledKnowledge));
    expect(progress).toEqual(['1/3', '2/3', '3/3']);
  });

  test('a newer request supersedes the older one, of which nothing more is heard', async () => {
    const { port, said, walk, waiting } = makePort();
    const ranker = makeTestRanker(compiledKnowledge, () => port);
    const older = ranker.rank(screen, AVAILABLE);
    walk(1);
    const newer = ranker.rank(screen, ['squat-one-cue']);
    await expect(older).rejects.toMatchObject({ name: 'AbortError' });
    walk(2);
    expect((await newer).map(({ test: id }) => id)).toEqual(['squat-one-cue']);
    expect(said.map(({ type, request }) => `${type} ${request}`)).toEqual(['progress 1', 'progress 2', 'ranked 2']);
    expect(waiting()).toBe(0);
  });

  test('an aborted request rejects with the reason and stops the work', async () => {
    const { port, said, walk, waiting } = makePort();
    const ranker = makeTestRanker(compiledKnowledge, () => port);
    const control = new AbortController();
    const ranked = ranker.rank(screen, AVAILABLE, { signal: control.signal });
    walk(1);
    control.abort(new Error('left the page'));
    await expect(ranked).rejects.toThrow('left the page');
    walk(5);
    expect(said).toHaveLength(1);
    expect(waiting()).toBe(0);
    await expect(ranker.rank(screen, AVAILABLE, { signal: control.signal })).rejects.toThrow('left the page');
  });

  test('an abort that comes after a newer request does not touch it', async () => {
    const { port, heard, walk } = makePort();
    const ranker = makeTestRanker(compiledKnowledge, () => port);
    const control = new AbortController();
    const older = ranker.rank(screen, AVAILABLE, { signal: control.signal });
    const newer = ranker.rank(screen, ['squat-one-cue']);
    control.abort();
    walk(2);
    await expect(older).rejects.toMatchObject({ name: 'AbortError' });
    expect(await newer).toHaveLength(1);
    expect(heard.some(({ type }) => type === 'cancel')).toBe(false);
  });

  test('a test nobody knows fails with the reason, and the next request works', async () => {
    const { port, walk } = makePort();
    const ranker = makeTestRanker(compiledKnowledge, () => port);
    const failing = ranker.rank(screen, ['crystal-ball']);
    walk(1);
    await expect(failing).rejects.toThrow('"crystal-ball" is not a test.');
    const ranked = ranker.rank(screen, ['squat-one-cue']);
    walk(2);
    expect(await ranked).toHaveLength(1);
  });

  test('a worker that breaks rejects what was asked of it; closing ends it', async () => {
    const { port, isTerminated } = makePort();
    const ranker = makeTestRanker(compiledKnowledge, () => port);
    const broken = ranker.rank(screen, AVAILABLE);
    port.onerror?.({ message: 'out of memory' } as ErrorEvent);
    await expect(broken).rejects.toThrow('out of memory');
    const closed = ranker.rank(screen, AVAILABLE);
    ranker.close();
    await expect(closed).rejects.toMatchObject({ name: 'AbortError' });
    expect(isTerminated()).toBe(true);
  });

  test('a request before any knowledge is refused in words', () => {
    const said: RankingReply[] = [];
    const receive = serveRanking(
      (reply) => said.push(reply),
      (step) => step(),
    );
    receive({ type: 'rank', request: 1, screen, available: [] });
    expect(said).toEqual([{ type: 'failed', request: 1, reason: 'There is no knowledge to rank by yet.' }]);
  });
});
