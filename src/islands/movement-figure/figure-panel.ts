import type { FigureSettings } from '#engine/movement/figure-settings.ts';

/** One body of the figure: plain JSON, so that a page can hand it over. */
export type FigurePanel = {
  /** Shown above the body; empty where there is only one. */
  readonly label: string;
  readonly settings: FigureSettings;
};
