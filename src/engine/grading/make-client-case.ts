import type { ClientRequest } from '#engine/clients/client-request.ts';
import { type MadeClient, makeClient } from '#engine/clients/make-client.ts';
import { performTest } from '#engine/clients/perform-test.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { type LeadAfterPath, leadAfterPath } from '#engine/grading/lead-after-path.ts';
import { expertSeed, makeCaseSheet } from '#engine/grading/make-case-sheet.ts';
import { movementScreen } from '#engine/grading/movement-screen.ts';
import type { CaseStudy } from '#schemas/case.ts';
import type { People } from '#schemas/people.ts';

/** A made-up client with the path an expert takes. */
export type ClientCase = { readonly client: MadeClient; readonly sheet: CaseSheet };

/** Truths drawn, and expert paths worked out (0.1 to 0.3 s each on an ordinary computer), before the best so far is taken. */
const MOST_DRAWS = 40;
const MOST_PATHS = 4;

/**
 * Whether a client is fair to learn from. With little to keep apart (level 1) the path leads to what drives; of the
 * others it is asked that the path does not lead elsewhere: the answer may be open, and a lead within the band of the
 * top is right.
 */
const isFair = (
  { lead, rival }: LeadAfterPath,
  isSimple: boolean,
  { leadUnclearBelow, leadBand }: CaseKnowledge['grading']['thresholds'],
): boolean =>
  isSimple ? lead >= leadUnclearBelow && lead > rival : rival < leadUnclearBelow || lead >= rival - leadBand;

/** Whether the movement that brought this client in is read again when the screen is done with these dice. */
const isSeen = (study: CaseStudy, seed: string, knowledge: CaseKnowledge): boolean => {
  const screen = knowledge.tests.find(({ id }) => id === movementScreen(study.index, knowledge));
  const about = (screen?.findings ?? [])
    .filter(({ reads }) => reads.kind === 'deviation' && reads.deviation === study.index.deviation)
    .map(({ id }) => id);
  if (screen === undefined) return false;
  return performTest(study, screen, { seed, repeat: 1, filmed: true }, knowledge).some(
    ({ finding, side, value }) => about.includes(finding) && side === study.index.side && value === true,
  );
};

type Draw = { readonly made: ClientCase; readonly fair: boolean; readonly margin: number };

/**
 * Makes up the client of a request, and draws another truth for the same person where the movement does not show again
 * or the expert path leads astray, by the expert's readings or by those of the address itself. Draws first have to pass
 * on the path of an earlier one, which costs next to nothing, before a path of their own is worked out. Where none is
 * found, the least misleading is taken. Only clients with something to find are judged. Same request, knowledge and
 * people, same case. Throws a RangeError where the knowledge has no such client.
 */
export const makeClientCase = (request: ClientRequest, people: People, knowledge: CaseKnowledge): ClientCase => {
  const first = makeClient(request, people, knowledge);
  if (first.type === 'refer' || first.type === 'nothing-to-correct' || !first.levelIsKept)
    return toCase(first, knowledge);
  const isSimple = first.study.difficulty === 1;
  const seeds = [expertSeed(first.study), request.seed];
  const judge = (made: ClientCase): Draw => {
    const afters = seeds.map((seed) => leadAfterPath(made.sheet, [seed], knowledge));
    return {
      made,
      fair: afters.every((after) => isFair(after, isSimple, knowledge.grading.thresholds)),
      margin: Math.min(...afters.map(({ lead, rival }) => lead - rival)),
    };
  };
  let best: Draw | null = null;
  let likeliest: Draw | null = null;
  for (let draw = 0, paths = 0; !best?.fair && draw < MOST_DRAWS && paths < MOST_PATHS; draw++) {
    const client = draw === 0 ? first : makeClient(request, people, knowledge, draw);
    const { study } = client;
    if (!seeds.every((seed) => isSeen(study, seed, knowledge))) continue;
    const tried = best === null ? null : judge({ client, sheet: { study, path: best.made.sheet.path } });
    if (tried?.fair === false) {
      likeliest = better(tried, likeliest);
      continue;
    }
    best = better(judge(toCase(client, knowledge)), best);
    paths++;
  }
  if (best !== null && !best.fair && likeliest !== null)
    best = better(judge(toCase(likeliest.made.client, knowledge)), best);
  return best?.made ?? toCase(first, knowledge);
};

const better = (one: Draw, other: Draw | null): Draw =>
  other === null || one.fair || one.margin > other.margin ? one : other;

const toCase = (client: MadeClient, knowledge: CaseKnowledge): ClientCase => ({
  client,
  sheet: makeCaseSheet(client.study, knowledge),
});
