import { makeClient } from '#engine/clients/make-client.ts';
import { makeCaseSheet } from '#engine/grading/make-case-sheet.ts';
import type { MakingMessage, MakingReply } from './making-message.ts';

/** Makes one client up and works through the case once (0.1 s and 1 to 3 s on an ordinary computer). */
export const serveMaking = (
  { request, people, knowledge }: MakingMessage,
  answer: (reply: MakingReply) => void,
): void => {
  try {
    const client = makeClient(request, people, knowledge);
    answer({ type: 'met', client });
    answer({ type: 'made', sheet: makeCaseSheet(client.study, knowledge) });
  } catch (error) {
    answer({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
};
