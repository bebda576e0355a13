/** Texts of a public list in every field of a record, and what they do where they are read. */
import { createRequire } from 'node:module';
import {
  type Field,
  type FormValues,
  type SpaceRecord,
  type SpaceSaved,
  completeFieldsOf,
  fileWordsHeader,
  itemFieldsOf,
  spaceApiPath,
  writeFileWords,
  writeList,
} from '@agenda21/content-types';
import type { BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { pdf } from './partner-files.fixture.ts';

const publicTexts = createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[];
const markup = publicTexts.map((text) => text.trim()).filter((text) => /[<>"'`&]|script:|data:/i.test(text));

/** Gives texts of the list one after the other, and begins again once all were given. */
function openTexts() {
  let rank = 0;
  const next = () => markup[(rank += 1) % markup.length] ?? '';
  return {
    /** One that is not too long. */
    line(max: number): string {
      let text = next();
      while (text.length > max) text = next();
      return text;
    },
    /** As many as a field takes. */
    paragraphs(max: number): string {
      let text = next().slice(0, max);
      for (let more = next(); text.length + more.length + 2 <= max; more = next()) text += `\n\n${more}`;
      return text;
    },
  };
}

type Texts = ReturnType<typeof openTexts>;

/** What a partner types in a field; nothing where no text goes. */
function typeIn(field: Field, texts: Texts): string {
  switch (field.kind) {
    case 'text':
      return field.pattern ? '' : texts.line(field.max);
    case 'longText':
    case 'markdown':
      return texts.paragraphs(Math.min(field.max, 4000));
    case 'choice':
      return field.values[0] ?? '';
    case 'group': {
      const item = (): FormValues =>
        Object.fromEntries(
          Object.entries(itemFieldsOf(field.of)).map(([name, leaf]) => [name, typeIn(leaf, texts)]),
        );
      return writeList([item(), item()]);
    }
    default:
      return '';
  }
}

interface Asked {
  readonly path: string;
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  /** A file, in base64. */
  readonly file?: string;
}

/** Asks the space from the page of a partner, as its script does. */
export async function askSpace<T>(page: Page, asked: Asked): Promise<T> {
  const answer = await page.evaluate<{ status: number; text: string }>(
    `(async ({ path, method, headers, text, file }) => {
      const body = file ? Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0)) : text;
      const response = await fetch('${spaceApiPath}' + path, { method, headers, body });
      return { status: response.status, text: await response.text() };
    })(${JSON.stringify(asked)})`,
  );
  if (answer.status !== 200) throw new Error(`${asked.method} ${asked.path} answered ${answer.status}.`);
  return JSON.parse(answer.text) as T;
}

const sendFile = (page: Page, method: string, path: string, file: Buffer, words: FormValues) =>
  askSpace(page, {
    ...{ path, method, file: file.toString('base64') },
    headers: { 'content-type': 'application/octet-stream', [fileWordsHeader]: writeFileWords(words) },
  });

/** Fills in the whole form of a project, and gives it a photograph and a document, by the addresses of the space. */
export async function fillWithPublicTexts(page: Page, id: string): Promise<readonly string[]> {
  const texts = openTexts();
  const fields = Object.entries(completeFieldsOf('project'));
  const values = Object.fromEntries(fields.map(([name, field]) => [name, typeIn(field, texts)]));
  const { version } = await askSpace<SpaceRecord>(page, { path: `records/${id}`, method: 'GET' });
  const { refused } = await askSpace<SpaceSaved>(page, {
    ...{ path: `records/${id}`, method: 'PUT', text: JSON.stringify({ version, values }) },
    headers: { 'content-type': 'application/json' },
  });
  const grey = { width: 300, height: 200, channels: 3, background: '#888' } as const;
  const photo = await sharp({ create: grey }).jpeg().toBuffer();
  const words = { alt: texts.line(250), credit: texts.line(160) };
  await sendFile(page, 'PUT', `records/${id}/photo`, photo, words);
  await sendFile(page, 'POST', `records/${id}/documents`, Buffer.from(pdf), { title: texts.line(120) });
  return refused.map(({ field, problem }) => `${field}: ${problem}`);
}

/** Notes what the pages of a browser do that no text may make them do: tell something, or ask another host. */
export function watchPages(context: BrowserContext): readonly string[] {
  const done: string[] = [];
  context.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') done.push(dialog.message());
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') done.push(request.url());
  });
  return done;
}
