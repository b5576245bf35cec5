import type { PublishedKappa } from '#engine/seeing/published-kappas.table.ts';

const PUBLISHED_PARTS = { foot: 'foot', knee: 'knees in', pelvis: 'pelvis', trunk: 'trunk' } as const;

export const CHART_WORDS = {
  kappaTitle: 'Agreement beyond chance (κ)',
  who: 'Who, and what was rated',
  kappa: 'κ',
  notYet: 'not yet',
  /** What a published figure compares, before its source. */
  published: ({ task, part, between }: PublishedKappa): string => {
    const movement = task === 'overhead-squat' ? 'Overhead squat' : 'Single-leg squat';
    const what = part === null ? 'all parts' : PUBLISHED_PARTS[part];
    return `${movement}, ${what}; ${between === 'raters' ? 'raters with each other' : 'raters with a panel of experts'}:`;
  },
  caution:
    'Read the comparison with care: the studies watched real people and compared raters with each other; here one drawn body is compared with a truth that is known. A drawn body wears no loose trousers.',
} as const;
