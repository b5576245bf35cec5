import { makeClientCase } from '#engine/grading/make-client-case.ts';
import type { MakingMessage, MakingReply } from './making-message.ts';

/** Makes one client up who is fair to learn from, path and all: 0.4 s of processor in the middle, at most about 2.5 s (decision 028). */
export const serveMaking = (
  { request, people, knowledge }: MakingMessage,
  answer: (reply: MakingReply) => void,
): void => {
  try {
    const { client, sheet } = makeClientCase(request, people, knowledge);
    answer({ type: 'met', client });
    answer({ type: 'made', sheet });
  } catch (error) {
    answer({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
};
