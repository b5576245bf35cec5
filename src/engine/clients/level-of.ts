import type { Level } from '#engine/clients/blueprint.ts';
import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { contributorIsPresent } from '#engine/clients/contributor-is-present.ts';
import type { CaseStudy } from '#schemas/case.ts';

/** From so many contributors on that do not drive, the case is a closer look. Judgement. */
const RED_HERRINGS = 2;
/** Where nothing drives, so many are a hard case. Judgement. */
const MANY_RED_HERRINGS = 4;

/** How much there is to keep apart in this client, from the truth alone: drivers, and what is only there on that side. */
export const levelOf = (study: Pick<CaseStudy, 'index' | 'truth'>): Level => {
  const present = Object.keys(study.truth.contributors).filter((id) =>
    contributorIsPresent(study.truth, id, study.index.side),
  );
  const drivers = present.filter((id) => contributorDrives(study, id)).length;
  const idle = present.length - drivers;
  if (drivers > 1 || (drivers === 0 && idle >= MANY_RED_HERRINGS)) return 3;
  return idle >= RED_HERRINGS ? 2 : 1;
};
