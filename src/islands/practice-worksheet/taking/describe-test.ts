import type { NamedTest } from '#islands/case-simulator/words/make-names.ts';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';

/** What a test costs and needs: "3 min · tape, wall · needs extra training". */
export const describeTest = ({ minutes, equipment, scope }: NamedTest): string =>
  [
    WORKSHEET_WORDS.tests.minutes(minutes),
    ...(equipment.length > 0 ? [equipment.map((id) => id.replaceAll('-', ' ')).join(', ')] : []),
    ...(scope === 'amber' ? [WORKSHEET_WORDS.tests.amber] : []),
  ].join(' · ');
