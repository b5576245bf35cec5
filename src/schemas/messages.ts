import { z } from 'astro/zod';

/** content/messages/<language>.yaml: what the interface says, by key. `{name}` stands for a value filled in when shown. */
export const messagesSchema = z.record(
  z
    .string()
    .regex(/^[a-z][a-zA-Z0-9-]*(\.[a-zA-Z0-9-]+)+$/, 'keys are words joined by dots, like "grading.safety.title"'),
  z.string().min(1),
);
export type Messages = z.infer<typeof messagesSchema>;
