import { IDLE, receiveMessage, takeStep } from './ranking-job.ts';
import type { RankingMessage, RankingReply } from './ranking-message.ts';

/**
 * The worker's loop: gives back a function that takes messages. Between two tests it lets the next message in, so that
 * a cancelled or superseded request stops within one test. `later` puts off the next step (setTimeout).
 */
export const serveRanking = (
  answer: (reply: RankingReply) => void,
  later: (step: () => void) => void,
): ((message: RankingMessage) => void) => {
  let state = IDLE;
  let isWalking = false;
  const walk = (): void => {
    const stepped = takeStep(state);
    state = stepped.state;
    if (stepped.reply !== null) answer(stepped.reply);
    isWalking = state.job !== null;
    if (isWalking) later(walk);
  };
  return (message) => {
    const received = receiveMessage(state, message);
    state = received.state;
    if (received.reply !== null) answer(received.reply);
    if (state.job === null || isWalking) return;
    isWalking = true;
    later(walk);
  };
};
