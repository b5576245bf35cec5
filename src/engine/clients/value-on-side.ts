import type { Side } from '#schemas/vocabulary/side.ts';

type PerSide<T> = { readonly left: T; readonly right: T } | { readonly central: T };

/** The value on one side of something authored per leg or once per person; undefined where it was not authored. */
export const valueOnSide = <T>(value: PerSide<T> | undefined, side: Side): T | undefined => {
  if (value === undefined) return undefined;
  if ('central' in value) return value.central;
  return side === 'central' ? undefined : value[side];
};
