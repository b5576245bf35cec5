import type { CaseStudy } from '#schemas/case.ts';

type Brief = CaseStudy['brief'];

/** Questions whose answer already stands in the brief: age and sex. */
const FROM_BRIEF: Readonly<Record<string, (brief: Brief) => boolean>> = {
  'under-eighteen': ({ age }) => age < 18,
  'age-fifty-five-or-over': ({ age }) => age >= 55,
  'age-under-twenty-or-over-fifty': ({ age }) => age < 20 || age > 50,
  'age-under-forty-five': ({ age }) => age < 45,
  'sex-female': ({ sex }) => sex === 'female',
};

/** The answer to a question the brief already settles; undefined for any other. */
export const answerFromBrief = (brief: Brief, finding: string): boolean | undefined => FROM_BRIEF[finding]?.(brief);
