import type { CaseAction } from '#engine/grading/attempt.ts';
import type { Names } from './make-names.ts';
import type { Say } from './make-say.ts';
import { nameContributor } from './name-of.ts';

type Line = { readonly place: number; readonly text: string };

/**
 * What was done, one line for each thing that counts, in order: of thoughts said several times only the last. Reads any
 * saved attempt, also of a client that has changed; an id that is gone is shown as it stands.
 */
export function describeAction(actions: readonly CaseAction[], names: Names, say: Say): readonly Line[] {
  const last = (type: CaseAction['type']): number => actions.findLastIndex((action) => action.type === type);
  const test = (id: string): string => names.test.get(id)?.name ?? id;
  const textOf = (action: CaseAction, place: number): string | null => {
    switch (action.type) {
      case 'consent-asked':
        return say('case.did.consent');
      case 'asked':
      case 'tested':
        return test(action.test);
      case 'rated':
        return actions.findIndex((each) => each.type === 'rated' && each.test === action.test) === place
          ? test(action.test)
          : null;
      case 'asked-one':
        return names.finding.get(action.finding)?.text ?? action.finding;
      case 'hypothesised': {
        if (place !== last('hypothesised')) return null;
        const drivers = action.stated.hypotheses
          .filter(({ role }) => role === 'drives')
          .map(({ contributor, side }) => nameContributor(contributor, side, names, say));
        return say('case.did.named', { drivers: drivers.join('; ') || say('case.sign.open') });
      }
      case 'decided':
        return place === last('decided')
          ? say('case.did.decided', { decision: say(`case.decision.${action.action}`) })
          : null;
      case 'planned':
        return place === last('planned')
          ? say('case.did.planned', {
              exercises:
                action.plan.items.map(({ exercise }) => names.exercise.get(exercise)?.name ?? exercise).join(', ') ||
                say('case.sign.open'),
            })
          : null;
      case 'noted':
        return place === last('noted') && action.text !== '' ? say('case.did.noted', { text: action.text }) : null;
      default:
        return null;
    }
  };
  return actions.flatMap((action, place) => {
    const text = textOf(action, place);
    return text === null ? [] : [{ place, text }];
  });
}
