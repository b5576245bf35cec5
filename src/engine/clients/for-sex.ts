/** The figure for this person where the knowledge gives one per sex, or the one figure there is. */
export const forSex = <T>(value: T | { readonly female: T; readonly male: T }, sex: 'female' | 'male'): T =>
  typeof value === 'object' && value !== null && 'female' in value && 'male' in value
    ? (value as { readonly female: T; readonly male: T })[sex]
    : (value as T);
