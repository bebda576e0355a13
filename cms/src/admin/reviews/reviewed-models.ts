import type { ReviewedModelName } from '@agenda21/content-types';

/** The models whose records are reviewed, as people name them. */
export const reviewedModels: Readonly<Record<ReviewedModelName, string>> = {
  project: 'Projet',
  'good-practice': 'Bonne pratique',
};

/** Tells whether records of a model are reviewed. */
export const isReviewed = (model: string): model is ReviewedModelName => Object.hasOwn(reviewedModels, model);

/** The rights that open the screens of reviews: whoever may publish a record may review it. */
export const reviewPermissions = Object.keys(reviewedModels).map((model) => ({
  action: 'plugin::content-manager.explorer.publish',
  subject: `api::${model}.${model}`,
}));
