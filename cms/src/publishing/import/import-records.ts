import type { ImportRecord, ImportRequest, ImportResponse } from '@agenda21/content-types';
import type { Core } from '@strapi/strapi';
import { ImportRefusedError, applySteps } from './apply.ts';
import { readHoldings } from './holdings.ts';
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

/**
 * Creates and updates documents by their keys, in one transaction: if one record is refused, nothing is written.
 * Without `apply`, only tells what would happen.
 */
export async function importRecords(strapi: Core.Strapi, request: ImportRequest): Promise<ImportResponse> {
  let steps: readonly Step[] = [];
  try {
    return await strapi.db.transaction(async () => {
      steps = planImport(await readHoldings(strapi), request.records as readonly ImportRecord[]);
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
