import { type Model, contentModels } from '@agenda21/content-types';
import type { Holdings } from './holdings.ts';
import type { Step } from './plan.ts';

/** Refuses the steps that give a slug another document of the model has in the same language, or is to have. */
export function refuseTakenSlugs(holdings: Holdings, steps: readonly Step[]): Step[] {
  const given = new Map<string, string>();
  return steps.map((step) => {
    const field = (contentModels[step.model] as Model).fields['slug'];
    const slug = step.values['slug'];
    if (!field || typeof slug !== 'string' || step.outcome === 'refused') return step;
    const name = `${step.model}/${step.locale}/${slug}`;
    const owners = holdings.documentIdsOfSlug(step.model, step.locale, slug);
    const isTaken = [...owners, given.get(name)].some((id) => id !== undefined && id !== step.documentId);
    if (!isTaken) {
      given.set(name, step.documentId);
      return step;
    }
    const problem = `${field.label} : « ${slug} » est déjà prise, choisissez-en une autre`;
    return { ...step, outcome: 'refused', problems: [...step.problems, problem] };
  });
}
