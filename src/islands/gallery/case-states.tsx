import { lazy, Suspense, useEffect, useId, useMemo } from 'react';
import type { CaseBrief } from '#engine/grading/case-brief.ts';
import type { CaseAddresses } from '#islands/case-simulator/attempt/case-data.ts';
import type { Practice } from '#islands/case-simulator/attempt/desk.ts';
import { useCaseData } from '#islands/case-simulator/attempt/use-case-data.ts';
import { makeSay } from '#islands/case-simulator/words/make-say.ts';
import type { Messages } from '#schemas/messages.ts';
import { CASE_SCENES, type Scene } from './case-scenes.table.ts';
import css from './case-states.module.css';
import { useAskedScene } from './use-asked-scene.ts';

/** The workspace and all its parts are fetched when a scene is asked for, not with the page. */
const CaseStage = lazy(() => import('./case-stage.tsx').then(({ CaseStage: Stage }) => ({ default: Stage })));

type Client = { readonly brief: CaseBrief; readonly about: string; readonly addresses: CaseAddresses };
type Props = { readonly clients: readonly Client[]; readonly messages: Messages; readonly practice: Practice };

type RoomProps = { readonly client: Client; readonly scene: Scene } & Pick<Props, 'messages' | 'practice'>;

/** One client's data, fetched once for all scenes. */
function Room({ client, scene, messages, practice }: RoomProps) {
  const say = useMemo(() => makeSay(messages), [messages]);
  const { state, load } = useCaseData(client.addresses);
  useEffect(load, [load]);
  if (state.status === 'failed')
    return (
      <p>
        <button type="button" className="button" onClick={load}>
          {say('case.begin.retry')}
        </button>
      </p>
    );
  const waiting = <p role="status">{say('case.begin.waiting')}</p>;
  if (state.status !== 'ready') return waiting;
  return (
    <Suspense fallback={waiting}>
      <CaseStage
        key={scene.id}
        brief={client.brief}
        data={state.data}
        addresses={client.addresses}
        practice={practice}
        say={say}
        scene={scene}
      />
    </Suspense>
  );
}

/** The case simulator in every state, one at a time. It can be worked with; nothing is recorded. */
export function CaseStates({ clients, messages, practice }: Props) {
  const id = useId();
  const [asked, ask] = useAskedScene(clients[0]?.brief.id ?? '', CASE_SCENES[0]?.id ?? '');
  const client = clients.find(({ brief }) => brief.id === asked.client) ?? clients[0];
  const place = Math.max(
    0,
    CASE_SCENES.findIndex((scene) => scene.id === asked.scene),
  );
  const scene = CASE_SCENES[place];
  if (!client || !scene) return null;
  const turn = (by: number) => {
    const next = CASE_SCENES[place + by];
    if (next) ask({ ...asked, scene: next.id });
  };
  return (
    <div className={css.states}>
      <div className={css.choose}>
        <p className="field">
          <label htmlFor={`${id}-client`}>Client</label>
          <select
            id={`${id}-client`}
            className="select"
            value={client.brief.id}
            onChange={(event) => ask({ ...asked, client: event.target.value })}
          >
            {clients.map(({ brief, about }) => (
              <option key={brief.id} value={brief.id}>
                {brief.name}: {about}
              </option>
            ))}
          </select>
        </p>
        <p className="field">
          <label htmlFor={`${id}-scene`}>State</label>
          <select
            id={`${id}-scene`}
            className="select"
            value={scene.id}
            onChange={(event) => ask({ ...asked, scene: event.target.value })}
          >
            {CASE_SCENES.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        </p>
        <p className="row">
          <button type="button" className="button" aria-disabled={place === 0} onClick={() => turn(-1)}>
            Previous state
          </button>
          <button
            type="button"
            className="button"
            aria-disabled={place === CASE_SCENES.length - 1}
            onClick={() => turn(1)}
          >
            Next state
          </button>
        </p>
      </div>
      <section className={css.stage} aria-label={`${client.brief.name}: ${scene.name}`}>
        <Room key={client.brief.id} client={client} scene={scene} messages={messages} practice={practice} />
      </section>
    </div>
  );
}
