import type { AssessingMessage } from './assessing-message.ts';
import { serveAssessing } from './serve-assessing.ts';

const receive = serveAssessing(
  (reply) => postMessage(reply),
  (work) => setTimeout(work, 0),
);
addEventListener('message', ({ data }: MessageEvent<AssessingMessage>) => receive(data));
