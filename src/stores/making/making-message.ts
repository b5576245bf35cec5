import type { ClientRequest } from '#engine/clients/client-request.ts';
import type { MadeClient } from '#engine/clients/make-client.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import type { People } from '#schemas/people.ts';

/** What the page says to the worker that makes clients up: one message, one client. */
export type MakingMessage = {
  readonly request: ClientRequest;
  readonly people: People;
  readonly knowledge: CaseKnowledge;
};

/** What comes back: first who it is, a moment later the sheet with the path an expert takes. */
export type MakingReply =
  | { readonly type: 'met'; readonly client: MadeClient }
  | { readonly type: 'made'; readonly sheet: CaseSheet }
  | { readonly type: 'failed'; readonly reason: string };
