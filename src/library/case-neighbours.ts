import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { cases } from '#library/cases.ts';
import { href } from '#library/href.ts';
import type { CaseStudy } from '#schemas/case.ts';

type Place = { readonly title: string; readonly href: string };
const placeOf = ({ id, name }: CaseStudy): Place => ({ title: name, href: href(`/cases/${id}/`) });

/** Contributors that drive the movement the case is about. */
const driversOf = (study: CaseStudy): readonly string[] =>
  Object.keys(study.truth.contributors).filter((contributor) => contributorDrives(study, contributor));

/** For the debrief: another client with a driver in common, and one with the same movement and other drivers; null where the bank has none. */
export async function caseNeighbours(
  id: string,
): Promise<{ readonly sibling: Place | null; readonly contrast: Place | null }> {
  const all = await cases();
  const own = all.find((study) => study.id === id);
  if (!own) return { sibling: null, contrast: null };
  const drivers = driversOf(own);
  const others = all.filter((study) => study.id !== id);
  const shares = (study: CaseStudy): boolean => driversOf(study).some((driver) => drivers.includes(driver));
  const sibling = others.find(shares);
  const contrast = others.find((study) => study.index.deviation === own.index.deviation && !shares(study));
  return { sibling: sibling ? placeOf(sibling) : null, contrast: contrast ? placeOf(contrast) : null };
}
