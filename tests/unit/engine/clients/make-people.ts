import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type People, peopleSchema } from '#schemas/people.ts';

/** content/people.yaml as it stands, checked by its schema. */
export const makePeople = (): People => peopleSchema.parse(parse(readFileSync('content/people.yaml', 'utf8')));
