import { useDesk } from '../attempt/desk.ts';

/** Says that testing is over, when an answer was an emergency: what to do, without fright. */
export function StopNotice() {
  const { state, brief, say } = useDesk();
  if (!state.stopped) return null;
  return (
    <div className="notice" data-kind="stop" role="alert">
      <p>
        <strong>{say('case.stop.title')}</strong>
      </p>
      <p>{say(`case.stop.${state.disposition.urgency ?? 'same-day'}`, { name: brief.name })}</p>
    </div>
  );
}
