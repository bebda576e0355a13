/** Whether the HTML that is sent is valid. */
import { HtmlValidate } from 'html-validate';
import type { Check } from './check.ts';

/** The rules of the standard, without those of style: Astro writes HTML as short as the standard allows. */
const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

export const validHtml: Check = {
  name: 'the HTML that is sent is valid, without presentational markup, and each identifier is there once',
  async find(page, stop) {
    const response = await stop.open(page);
    const html =
      response && typeof response === 'object' && 'text' in response
        ? await (response as { text(): Promise<string> }).text()
        : await page.content();
    const { results } = await validator.validateString(html);
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${ruleId} at ${line}:${column}: ${message}`),
    );
  },
};
