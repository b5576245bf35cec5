import type { RankingMessage } from './ranking-message.ts';
import { serveRanking } from './serve-ranking.ts';

const receive = serveRanking(
  (reply) => postMessage(reply),
  (step) => setTimeout(step, 0),
);
addEventListener('message', ({ data }: MessageEvent<RankingMessage>) => receive(data));
