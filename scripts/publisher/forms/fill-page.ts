/** Shows a form again on its own page, with what was typed and what is refused. Pure: the words are those of the page. */
import { doorFields } from '@agenda21/content-types';
import type { Element } from 'domhandler';
import { getOuterHTML, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { Refused, SentForm } from './door.ts';
import { findBy, findTags, linkLine, setChildren, setWords, show } from './page-nodes.ts';
import type { Question } from './question.ts';

function setTyped(control: Element, typed: string): void {
  const { attribs, name } = control;
  if (name === 'textarea') setWords(control, `\n${typed}`);
  else if (name === 'select')
    for (const { attribs: option } of findTags(control, 'option')) {
      delete option['selected'];
      if (option['value'] === typed) option['selected'] = '';
    }
  else if (attribs['type'] === 'checkbox' || attribs['type'] === 'radio') {
    delete attribs['checked'];
    if (attribs['value'] === typed) attribs['checked'] = '';
  } else attribs['value'] = typed;
}

/** Has a field say its problem; gives the words and the identifier of the field to go to. */
function tellProblem(field: Element, problem: string): { words: string; id: string } | null {
  const told = findBy(field, `data-${problem}`);
  const control = findBy(field, 'data-control');
  const words = told?.attribs[`data-${problem}`];
  if (!told || !control || !words) return null;
  setWords(told, words);
  show(told);
  const described = [control.attribs['aria-describedby'], told.attribs['id']].filter(Boolean);
  control.attribs['aria-describedby'] = described.join(' ');
  control.attribs['aria-invalid'] = 'true';
  return { words, id: control.attribs['id'] ?? '' };
}

function askQuestion(field: Element, { stamp, terms }: Question, answer: string): void {
  show(field);
  const label = findBy(field, 'data-asks');
  if (label) {
    const [first, second] = terms.map(String);
    setWords(
      label,
      textContent(label)
        .replace('{a}', first ?? '')
        .replace('{b}', second ?? ''),
    );
  }
  const control = findBy(field, 'name', doorFields.answer);
  if (control) {
    delete control.attribs['disabled'];
    control.attribs['value'] = answer;
  }
  const stamped = findBy(field, 'name', doorFields.stamp);
  if (stamped) stamped.attribs['value'] = stamp;
}

function fillSummary(summary: Element, form: Element, refused: Refused): void {
  const refusals: readonly { field: string; problem: string }[] = [
    ...refused.fields,
    ...(refused.problem === 'question' ? [{ field: 'question', problem: 'question' }] : []),
  ];
  const lines = refusals.flatMap(({ field, problem }) => {
    const part = findBy(form, 'data-field', field);
    const told = part && tellProblem(part, problem);
    return told ? [linkLine(told.words, `#${told.id}`)] : [];
  });
  const list = findBy(summary, 'data-list');
  if (list) setChildren(list, lines);
  const reason = findBy(summary, 'data-reason');
  const words = refused.problem && reason?.attribs[`data-${refused.problem}`];
  if (reason && words) {
    setWords(reason, words);
    show(reason);
  }
  show(summary);
  summary.attribs['autofocus'] = '';
}

/**
 * Fills in a page again.
 * @returns null when the page does not hold the form.
 */
export function fillPage(html: string, { form, typed, door }: SentForm, refused: Refused): string | null {
  const page = parseDocument(html);
  const shown = findBy(page, 'data-form', form.name);
  const summary = shown && findBy(shown, 'data-summary');
  if (!shown || !summary) return null;
  for (const name of Object.keys(form.fields)) {
    for (const tag of ['input', 'textarea', 'select'])
      for (const control of findTags(shown, tag))
        if (control.attribs['name'] === name) setTyped(control, typed[name] ?? '');
  }
  const question = findBy(shown, 'data-field', 'question');
  if (question && refused.question) askQuestion(question, refused.question, door[doorFields.answer] ?? '');
  fillSummary(summary, shown, refused);
  const [title] = findTags(page, 'title');
  const prefix = summary.attribs['data-title'];
  if (title && prefix) setWords(title, `${prefix} ${textContent(title)}`);
  return getOuterHTML(page, { encodeEntities: 'utf8' });
}
