import type { CaseTypes } from '#islands/progress/mastery.tsx';
import { caseTypes } from '#library/case-types.ts';

/** What each written client teaches, fetched by the progress page to count towards mastery. */
export const GET = async () => Response.json((await caseTypes()) satisfies CaseTypes);
