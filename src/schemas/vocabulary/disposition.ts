/** How soon somebody else should look, most urgent first. */
export const URGENCIES = ['emergency', 'same-day', 'within-days', 'routine'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What may be done with this person today. */
export const ACTIONS = ['train', 'modify', 'refer'] as const;
export type DispositionAction = (typeof ACTIONS)[number];
