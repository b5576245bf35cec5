import type { MakingMessage } from './making-message.ts';
import { serveMaking } from './serve-making.ts';

addEventListener('message', ({ data }: MessageEvent<MakingMessage>) =>
  serveMaking(data, (reply) => postMessage(reply)),
);
