import type { NamedView } from '#engine/movement/view/view.ts';

/** The words on the figure's controls. */
export const VIEW_LABELS: Readonly<Record<NamedView, string>> = {
  anterior: 'Front',
  'lateral-left': 'Left side',
  'lateral-right': 'Right side',
  posterior: 'Back',
};

export const SPEEDS = [
  { value: 1, label: '1×' },
  { value: 0.5, label: '½' },
  { value: 0.25, label: '¼' },
] as const;

export const LAYER_LABELS = {
  plumb: 'Plumb line',
  markers: 'Markers',
  grid: 'Grid',
  ghost: 'Aligned ghost',
} as const;
export type LayerId = keyof typeof LAYER_LABELS;
