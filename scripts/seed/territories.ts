/** Makes the territories of the demonstration from public facts: the official list of communes and their coordinates. */

/** A commune as `@etalab/decoupage-administratif` lists it. */
export interface ListedCommune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement?: string;
}

/** An intercommunalité as `@etalab/decoupage-administratif` lists it. */
export interface ListedEpci {
  readonly code: string;
  readonly nom: string;
  readonly membres: readonly { readonly code: string }[];
}

/** Degrees, WGS 84. */
export interface Coordinates {
  readonly longitude: number;
  readonly latitude: number;
}

export interface Territory extends Partial<Coordinates> {
  readonly code: string;
  readonly title: string;
  readonly type: string;
  readonly parent?: string;
}

const departement: Territory = {
  code: '64',
  title: 'Pyrénées-Atlantiques',
  type: 'département',
  longitude: -0.83,
  latitude: 43.25,
};

/** The provinces that touch the département or work with it; codes are NUTS 3, positions the middle of each. */
const acrossTheBorder: readonly Territory[] = [
  { code: 'ES', title: 'Espagne', type: 'pays étranger' },
  {
    code: 'ES212',
    title: 'Gipuzkoa',
    type: 'province étrangère',
    parent: 'ES',
    longitude: -2.19,
    latitude: 43.14,
  },
  {
    code: 'ES220',
    title: 'Navarre',
    type: 'province étrangère',
    parent: 'ES',
    longitude: -1.65,
    latitude: 42.67,
  },
  {
    code: 'ES241',
    title: 'Huesca',
    type: 'province étrangère',
    parent: 'ES',
    longitude: -0.07,
    latitude: 42.2,
  },
  {
    code: 'ES243',
    title: 'Saragosse',
    type: 'province étrangère',
    parent: 'ES',
    longitude: -1.06,
    latitude: 41.62,
  },
];

const typographic = (name: string) => name.replaceAll("'", '’');

function readableName(name: string): string {
  return typographic(name)
    .replace(/^CC /, 'Communauté de communes ')
    .replace(/^CA /, 'Communauté d’agglomération ');
}

const mean = (values: readonly number[]) =>
  Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100_000) / 100_000;

/** The middle of positions: good enough for a mark on a map; nothing when there is none. */
function middleOf(positions: readonly Coordinates[]): Partial<Coordinates> {
  if (positions.length === 0) return {};
  return {
    longitude: mean(positions.map(({ longitude }) => longitude)),
    latitude: mean(positions.map(({ latitude }) => latitude)),
  };
}

function toEpciTerritory(
  epci: ListedEpci,
  communeCodes: ReadonlySet<string>,
  coordinates: ReadonlyMap<string, Coordinates>,
): Territory {
  const isWithin = epci.membres.every((member) => communeCodes.has(member.code));
  return {
    code: epci.code,
    title: readableName(epci.nom),
    type: 'intercommunalité',
    // One that spans two départements is part of neither.
    ...(isWithin ? { parent: departement.code } : {}),
    ...middleOf(epci.membres.flatMap(({ code }) => coordinates.get(code) ?? [])),
  };
}

/**
 * Lists the département, its intercommunalités, its communes of today and the neighbours across the border, parents first.
 * @param coordinates by INSEE code
 */
export function toTerritories(
  communes: readonly ListedCommune[],
  epcis: readonly ListedEpci[],
  coordinates: ReadonlyMap<string, Coordinates>,
): Territory[] {
  const present = communes.filter(
    (commune) => commune.departement === departement.code && commune.type === 'commune-actuelle',
  );
  const codes = new Set(present.map((commune) => commune.code));
  const presentEpcis = epcis.filter((epci) => epci.membres.some((member) => codes.has(member.code)));
  const epciOf = new Map(presentEpcis.flatMap((epci) => epci.membres.map(({ code }) => [code, epci.code])));
  return [
    departement,
    ...presentEpcis.map((epci) => toEpciTerritory(epci, codes, coordinates)),
    ...present.map(({ code, nom }) => {
      const parent = epciOf.get(code);
      return {
        code,
        title: typographic(nom),
        type: 'commune',
        ...(parent ? { parent } : {}),
        ...coordinates.get(code),
      };
    }),
    ...acrossTheBorder,
  ];
}

/** Reads the columns `code_insee`, `longitude` and `latitude` of a comma-separated table without quotes. */
export function readCoordinates(csv: string): Map<string, Coordinates> {
  const [header = '', ...lines] = csv.trim().split(/\r?\n/);
  const columns = header.split(',');
  const cell = (cells: readonly string[], column: string) => cells[columns.indexOf(column)] ?? '';
  return new Map(
    lines.map((line) => {
      const cells = line.split(',');
      return [
        cell(cells, 'code_insee'),
        { longitude: Number(cell(cells, 'longitude')), latitude: Number(cell(cells, 'latitude')) },
      ];
    }),
  );
}
