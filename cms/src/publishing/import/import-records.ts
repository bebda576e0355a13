import {
  type ImportRecord,
  type ImportRequest,
  type ImportResponse,
  type Model,
  contentModels,
} from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { findAddressProblem } from '../address-book.ts';
import { ImportRefusedError, applySteps } from './apply.ts';
import { readHoldings } from './holdings.ts';
import { readLibrary } from './library.ts';
import { type Step, planImport } from './plan.ts';

function toResponse(steps: readonly Step[], applied: boolean): ImportResponse {
  return {
    applied,
    results: steps.map(({ outcome, problems }) => ({ outcome, problems: [...problems] })),
  };
}

function refuse(steps: readonly Step[], { rank, message }: ImportRefusedError): readonly Step[] {
  return steps.map((step) =>
    step.rank === rank ? { ...step, outcome: 'refused', problems: [message] } : step,
  );
}

/** Refuses what could never be published under its address. */
async function checkAddress(strapi: Core.Strapi, step: Step): Promise<Step> {
  if (step.outcome === 'refused' || step.outcome === 'unchanged') return step;
  const problem = await findAddressProblem(strapi, step, step.values);
  if (!problem) return step;
  const label = (contentModels[step.model] as Model).fields['slug']?.label ?? 'slug';
  return { ...step, outcome: 'refused', problems: [`${label} : ${problem}`] };
}

async function plan(strapi: Core.Strapi, records: readonly ImportRecord[]): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const [holdings, library] = [await readHoldings(strapi), await readLibrary(strapi, records)];
  for (const step of planImport(holdings, library, records)) steps.push(await checkAddress(strapi, step));
  return steps;
}

/**
 * Creates and updates documents by their keys, in one transaction: if one record is refused, nothing is written.
 * Without `apply`, only tells what would happen.
 */
export async function importRecords(strapi: Core.Strapi, request: ImportRequest): Promise<ImportResponse> {
  let steps: readonly Step[] = [];
  try {
    return await strapi.db.transaction(async () => {
      steps = await plan(strapi, request.records as readonly ImportRecord[]);
      const isRefused = steps.some(({ outcome }) => outcome === 'refused');
      if (!request.apply || isRefused) return toResponse(steps, false);
      await applySteps(strapi, steps, request.publish);
      return toResponse(steps, true);
    });
  } catch (error) {
    if (error instanceof ImportRefusedError) return toResponse(refuse(steps, error), false);
    throw error;
  }
}
