/** The closed vocabularies of places and bodies. */

export const territoryKinds = [
  'commune',
  'intercommunalité',
  'département',
  'province étrangère',
  'pays étranger',
] as const;
export type TerritoryKind = (typeof territoryKinds)[number];

export const partnerKinds = [
  'commune',
  'intercommunalité',
  'département',
  'établissement public',
  'établissement scolaire ou universitaire',
  'association',
  'entreprise',
  'organisme étranger',
] as const;
export type PartnerKind = (typeof partnerKinds)[number];

export const programmes = [
  'Fonds vert',
  'POCTEFA',
  'LEADER',
  'FEDER',
  'CRTE',
  'Petites villes de demain',
  'Action cœur de ville',
  'autre',
] as const;
export type Programme = (typeof programmes)[number];
