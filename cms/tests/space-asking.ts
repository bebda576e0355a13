/** How the addresses of the space are asked: what they name, and the files that are sent to them. */
import { fileWordsHeader, spaceCmsPath, writeFileWords } from '@agenda21/content-types';
import { pdf } from '../src/partner-space/files/pdf/pdf.fixture.ts';
import { photograph } from '../src/pictures/photograph.fixture.ts';
import { type TestCms, tokens } from './cms.ts';
import type { Partner } from './partner.ts';

/** What the addresses of the space name, by the part of the address before it. */
export interface Named {
  readonly sessions: string;
  readonly members: string;
  readonly invitations: string;
  readonly records: string;
  /** Below a record. */
  readonly documents: string;
  readonly pictures: string;
  readonly choices: string;
  readonly originals: string;
  readonly shared: string;
}

/** The address that a path of the space is, once it names something. */
export const nameIn = (path: string, named: Named): string =>
  path.slice(1).replaceAll(/(\w+)\/:(?:id|file)/g, (_, part: keyof Named) => `${part}/${named[part]}`);

/** A file that is sent as the publisher hands it over, with its words. */
export class SentFile {
  readonly bytes: Buffer;
  readonly words: Readonly<Record<string, string>>;

  constructor(bytes: Buffer, words: Readonly<Record<string, string>>) {
    this.bytes = bytes;
    this.words = words;
  }
}

let photos = 0;

/** A photograph that was not sent yet. */
export const makePhoto = async (): Promise<SentFile> =>
  new SentFile(
    await photograph(300 + (photos += 1), 200)
      .jpeg()
      .toBuffer(),
    { alt: 'Une haie', credit: '' },
  );

export const documentCalled = (title: string) => new SentFile(pdf(), { title });

export const makeDocument = (): SentFile => documentCalled('Guide');

/** Asks an address of the space as someone, who may send a file. */
export async function ask(cms: TestCms, who: Partner, method: string, path: string, body: unknown) {
  if (!(body instanceof SentFile)) return who.call(method, path, body);
  return fetch(new URL(spaceCmsPath + path, cms.url), {
    method,
    headers: {
      authorization: `Bearer ${tokens.publisher}`,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/octet-stream',
      cookie: cookiesOf(who),
      [fileWordsHeader]: writeFileWords(body.words),
    },
    body: new Uint8Array(body.bytes),
  });
}

/** The cookies of a browser, as it sends them. */
export const cookiesOf = ({ cookies }: Partner) =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
