import { tagErrors, tagOf } from '#engine/grading/error-tags.ts';
import { useDesk } from '../attempt/desk.ts';
import { nameParams } from '../words/name-params.ts';
import css from './debrief.module.css';
import { dearestLines, type Graded } from './graded.ts';
import { Practise } from './practise.tsx';
import { Sources } from './sources.tsx';

/** The changes worth most: what was done, what it cost, why, and on what ground. */
export function Changes({ verdict }: { readonly verdict: Graded }) {
  const { data, names, practice, say, state } = useDesk();
  const lines = dearestLines(verdict);
  const tags = tagErrors(verdict, state.phrases ?? [], data.knowledge);
  const placesFor = (line: (typeof lines)[number]) => {
    const tag = tagOf(line.rule);
    const byTag = tag ? practice.tags[tag] : undefined;
    const byDimension = practice.dimensions[line.dimension];
    return byTag ?? (byDimension ? [byDimension] : []);
  };
  return (
    <section className={css.part} aria-labelledby="debrief-changes">
      <h3 id="debrief-changes">{say('case.debrief.changes')}</h3>
      {lines.length === 0 && <p>{say('case.debrief.changes.none')}</p>}
      <ol className={css.changes}>
        {lines.map((line) => (
          <li key={line.rule}>
            <p>{say(line.messageKey, nameParams(line.params, names, say))}</p>
            <p className="small soft">{say('case.debrief.cost', { points: line.outOf - line.points })}</p>
            <Practise places={placesFor(line)} />
            <Sources keys={line.sources} />
          </li>
        ))}
      </ol>
      {tags.length > 0 && (
        <>
          <h4>{say('case.debrief.tags')}</h4>
          <p className="soft">{say('case.debrief.tags.lead')}</p>
          <ul className={css.tags}>
            {tags.map((tag) => (
              <li key={tag}>
                <b>{say(`grading.tag.${tag}`)}</b>
                <span>{say(`grading.tag.${tag}.means`)}</span>
                <Practise places={practice.tags[tag] ?? []} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
