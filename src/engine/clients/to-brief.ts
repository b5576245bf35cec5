import type { CaseStudy, ClientBrief } from '#schemas/case.ts';

/** What the learner may see before asking: everything but the truth and the expert's notes. Tidiness, not secrecy. */
export const toBrief = ({ id, revision, name, summary, difficulty, index, brief }: CaseStudy): ClientBrief => ({
  id,
  revision,
  name,
  summary,
  difficulty,
  index,
  brief,
});
