import { licenceAddresses } from '../lib/licence-addresses.ts';

/** Under which licence the files of data are given out: the one that French public bodies give theirs under. */
export const dataLicence = {
  /** Its name among those of the Open Definition and of SPDX. */
  name: 'etalab-2.0',
  title: 'Licence Ouverte 2.0',
  url: licenceAddresses['Licence Ouverte 2.0'],
} as const;
