import type { SpacePublished, SpaceRecord } from '@agenda21/content-types/partner-space';
import { useSpace } from '../context.ts';
import { fillWords } from '../fill-words.ts';
import { Loaded } from '../Loaded.tsx';
import { tellDay } from '../tell-day.ts';
import { useAnswer } from '../use-answer.ts';
import { BadgeCode } from './BadgeCode.tsx';

/** Where it is read, how often it was, and who did it too. */
function Facts({ published: { url, views, replications } }: { readonly published: SpacePublished }) {
  const { words } = useSpace();
  const told = words.published.outcome;
  return (
    <dl class="space-values">
      <div>
        <dt>{told.address}</dt>
        <dd>
          <a href={url}>{url}</a>
        </dd>
      </div>
      {views && (
        <div>
          <dt>{told.views}</dt>
          <dd>
            {fillWords(told.viewsSince, {
              count: views.count.toLocaleString(words.locale),
              date: tellDay(views.since, words.locale),
            })}
          </dd>
        </div>
      )}
      <div>
        <dt>{fillWords(told.replications, { count: replications.length.toLocaleString(words.locale) })}</dt>
        <dd>
          {replications.length === 0 && told.noReplication}
          {replications.length > 0 && (
            <ul>
              {replications.map(({ title, path }) => (
                <li key={path}>
                  <a href={path}>{title}</a>
                </li>
              ))}
            </ul>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** What became of a record once it was published, and what to show of it elsewhere. */
export function Published({ record: { id } }: { readonly record: SpaceRecord }) {
  const { words } = useSpace();
  const [answer, load] = useAnswer<SpacePublished>(`records/${id}/published`);
  return (
    <section aria-labelledby="published">
      <h2 id="published">{words.published.outcome.title}</h2>
      <Loaded answer={answer} retry={load}>
        {(published) => (
          <>
            <Facts published={published} />
            <BadgeCode published={published} />
          </>
        )}
      </Loaded>
    </section>
  );
}
