import { z } from 'astro/zod';

/** A calendar day, YYYY-MM-DD. Some YAML readers turn an unquoted day into a Date; both are taken. */
export const daySchema = z.preprocess(
  (found) => (found instanceof Date ? found.toISOString().slice(0, 10) : found),
  z.iso.date('a day is written like 2026-11-22'),
);
