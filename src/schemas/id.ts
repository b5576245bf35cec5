import { z } from 'astro/zod';

/** An authored id: full words in kebab-case. Once released it never changes and never returns. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'ids are lower-case words joined by hyphens, like "knee-to-wall"')
  .meta({ description: 'Full words in kebab-case. Never changes once released.' });

/** A whole number raised whenever the meaning of the item changes (not for a typo). */
export const revisionSchema = z
  .int()
  .min(1)
  .meta({ description: 'Raise by one when the meaning changes; leave it for a typo.' });
