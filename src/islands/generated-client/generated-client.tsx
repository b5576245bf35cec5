import { useMemo } from 'react';
import { toBrief } from '#engine/clients/to-brief.ts';
import type { CaseBrief } from '#engine/grading/case-brief.ts';
import { minutesBudget } from '#engine/grading/minutes-budget.ts';
import type { CaseAddresses } from '#islands/case-simulator/attempt/case-data.ts';
import type { Practice } from '#islands/case-simulator/attempt/desk.ts';
import { CaseSimulator } from '#islands/case-simulator/case-simulator.tsx';
import { makeSay } from '#islands/case-simulator/words/make-say.ts';
import type { Messages } from '#schemas/messages.ts';
import { ChooseClient } from './choose-client.tsx';
import css from './generated-client.module.css';
import { ShareClient } from './share-client.tsx';
import { useAskedClient } from './use-asked-client.ts';
import { type Made, useMadeClient } from './use-made-client.ts';

type Props = {
  readonly messages: Messages;
  readonly addresses: CaseAddresses & { readonly people: string };
  readonly practice: Practice;
  /** Address of this page. */
  readonly here: string;
};

const briefOf = (made: Made): CaseBrief | null =>
  made.status === 'ready'
    ? {
        ...toBrief(made.data.sheet.study),
        minutesBudget: minutesBudget(made.data.sheet.path, made.data.knowledge.grading.thresholds),
      }
    : null;

/** A client made up from the seed in the address, worked with like any other; without a seed, the ways to meet one. */
export function GeneratedClient({ messages, addresses, practice, here }: Props) {
  const say = useMemo(() => makeSay(messages), [messages]);
  const asked = useAskedClient();
  const request = asked.status === 'somebody' ? asked.request : null;
  const { made, again } = useMadeClient(request, addresses);
  const brief = useMemo(() => briefOf(made), [made]);
  if (asked.status === 'unread') return <div className={css.unread} />;
  if (asked.status === 'nobody' || request === null) return <ChooseClient say={say} here={here} />;
  const client = made.status === 'met' || made.status === 'ready' ? made.client : null;
  const notes = [
    ...asked.notes,
    ...(client && !client.planIsKnown ? ['plan-unknown'] : []),
    ...(client && !client.levelIsKept && request.level !== null ? ['level-eased'] : []),
  ];
  return (
    <>
      {client && (
        <header className={css.who}>
          <h2>{client.study.name}</h2>
          <p>
            {client.study.brief.age} · {client.study.brief.pronouns} · {client.study.brief.job}
          </p>
        </header>
      )}
      {notes.length > 0 && (
        <ul className={`notice ${css.notes}`} data-kind="care">
          {notes.map((note) => (
            <li key={note}>{say(`generated.note.${note}`, { seed: request.seed })}</li>
          ))}
        </ul>
      )}
      {made.status === 'failed' ? (
        <div className="notice" data-kind="care" role="alert">
          <p>{say('generated.failed')}</p>
          <button type="button" className="button" onClick={again}>
            {say('case.begin.retry')}
          </button>
        </div>
      ) : (
        brief === null && (
          <div className={css.waiting} role="status">
            {client && <blockquote>“{client.study.brief.opening}”</blockquote>}
            <p>{client ? say('generated.met', { name: client.study.name }) : say('generated.drawing')}</p>
            <progress aria-label={say(client ? 'case.begin.waiting' : 'generated.drawing')} />
          </div>
        )
      )}
      {brief && made.status === 'ready' && (
        <CaseSimulator brief={brief} messages={messages} addresses={addresses} practice={practice} given={made.data} />
      )}
      {client && <ShareClient say={say} here={here} request={request} />}
    </>
  );
}
