import type { DataLicence } from '@agenda21/content-types';

/** Where the text of each licence is. */
export const licenceAddresses: Readonly<Record<DataLicence, string>> = {
  'Licence Ouverte 2.0': 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/deed.fr',
  'CC BY-SA 4.0': 'https://creativecommons.org/licenses/by-sa/4.0/deed.fr',
  'ODbL 1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
  'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/deed.fr',
};
