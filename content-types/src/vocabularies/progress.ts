/** Phase × status, the two axes on which an action or a project stands (facts: schema « projets de territoire »). */

export const phases = ['idée', 'étude', 'opération'] as const;
export type Phase = (typeof phases)[number];

export const statuses = ['en cours', 'en retard', 'en pause', 'bloqué', 'abandonné', 'terminé'] as const;
export type Status = (typeof statuses)[number];
