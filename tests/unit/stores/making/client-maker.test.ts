import { describe, expect, test } from 'vitest';
import type { MadeClient } from '#engine/clients/make-client.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { type MakingPort, makeClientAway } from '#stores/making/client-maker.ts';
import type { MakingMessage, MakingReply } from '#stores/making/making-message.ts';

const MESSAGE = { request: { seed: 'class', level: null, plan: null } } as unknown as MakingMessage;
const CLIENT = { type: 'refer' } as unknown as MadeClient;
const SHEET = { path: [] } as unknown as CaseSheet;

/** A worker that does nothing by itself: the test says what it answers, and sees what it was told. */
const makeFakePort = () => {
  const told: MakingMessage[] = [];
  let ended = 0;
  const port: MakingPort = {
    postMessage: (message) => void told.push(message),
    terminate: () => {
      ended += 1;
    },
    onmessage: null,
    onerror: null,
  };
  return {
    port,
    told,
    ended: () => ended,
    reply: (data: MakingReply) => port.onmessage?.({ data } as MessageEvent<MakingReply>),
    breakDown: (message: string) => port.onerror?.({ message } as ErrorEvent),
  };
};

const start = (signal = new AbortController().signal) => {
  const fake = makeFakePort();
  const met: MadeClient[] = [];
  const made = makeClientAway(
    MESSAGE,
    (client) => met.push(client),
    signal,
    () => fake.port,
  );
  return { ...fake, met, made };
};

describe('making a client away from the page', () => {
  test('asks the worker once, with the whole request', () => {
    expect(start().told).toEqual([MESSAGE]);
  });

  test('says who came as soon as that is known, and goes on until the sheet is there', async () => {
    const { made, met, reply, ended } = start();
    reply({ type: 'met', client: CLIENT });
    expect(met).toEqual([CLIENT]);
    expect(ended()).toBe(0);
    reply({ type: 'made', sheet: SHEET });
    await expect(made).resolves.toBe(SHEET);
    expect(ended()).toBe(1);
  });

  test('passes on why a client could not be made, and ends the worker', async () => {
    const { made, reply, ended } = start();
    reply({ type: 'failed', reason: 'No such client.' });
    await expect(made).rejects.toThrow('No such client.');
    expect(ended()).toBe(1);
  });

  test('rejects when the worker itself breaks down, and ends it', async () => {
    const { made, breakDown, ended } = start();
    breakDown('Script error.');
    await expect(made).rejects.toThrow('Script error.');
    expect(ended()).toBe(1);
  });

  test('ends the worker when the page is left, and rejects with the reason of the signal', async () => {
    const leaving = new AbortController();
    const { made, met, ended } = start(leaving.signal);
    leaving.abort(new Error('left'));
    await expect(made).rejects.toThrow('left');
    expect(ended()).toBe(1);
    expect(met).toEqual([]);
  });

  test('does not start a worker for a page that was left before', async () => {
    let started = 0;
    const start = () => {
      started += 1;
      return makeFakePort().port;
    };
    await expect(makeClientAway(MESSAGE, () => {}, AbortSignal.abort(new Error('left')), start)).rejects.toThrow(
      'left',
    );
    expect(started).toBe(0);
  });
});
