import type { KnowledgeWords } from '#islands/case-simulator/words/knowledge-words.ts';
import { caseWords } from '#library/case-words.ts';
import { knowledge } from '#library/knowledge.ts';

/** The words of the knowledge, fetched when a case starts. */
export const GET = async () => Response.json(caseWords(await knowledge()) satisfies KnowledgeWords);
