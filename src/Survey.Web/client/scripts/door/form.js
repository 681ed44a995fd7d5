// Reads the form as the gate of the server reads it: question by question, the earlier answers decide which later ones are asked.
import { holds } from './conditions.js';

const questions = form => [...form.querySelectorAll('[data-question]')];
const dontKnow = 'weet_niet';

/** What stands in a question: text, a mark or codes, as the server stores them. */
function given(question) {
  const typed = question.querySelector('textarea, input:not([type])');
  return typed ? typed.value.trim() : [...question.querySelectorAll('input:checked')].map(i => i.value).join(' ');
}

function plainNumber(typed) {
  const plain = [...typed].map(c => c === ',' || c === '٫' ? '.' : /\p{Nd}/u.test(c) && !/\d/.test(c) ? String(digit(c)) : c).join('');
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? plain : null;
}

// Decimal digits stand in runs of ten: count back to the zero.
function digit(c) {
  let zero = c.codePointAt(0);
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && c.codePointAt(0) - zero < 9) zero--;
  return c.codePointAt(0) - zero;
}

/** The answers of the questions that are asked, and the first thing that has to be mended: the question and its sentence. */
export function read(form) {
  const answers = {};
  let wrong = null;
  for (const question of questions(form)) {
    const { question: name, kind, when, rule, required, missing, wrong: bad, broken } = question.dataset;
    const asked = !when || holds(when, answers);
    question.hidden = !asked;
    if (!asked) continue;
    let value = given(question);
    let sentence = '';
    if (value === '') sentence = required === undefined ? '' : missing;
    else if (kind === 'Number' && value !== dontKnow && (value = plainNumber(value)) === null) sentence = bad;
    else if (rule && value !== dontKnow && !holds(rule, answers, value)) sentence = broken;
    if (sentence) wrong ??= { question, sentence };
    else if (value) answers[name] = value;
  }
  return { answers, wrong };
}

/** Shows the sentence of a question that has to be mended, and takes away the others. */
export function mend(form, wrong) {
  for (const line of form.querySelectorAll('[data-error]')) {
    const here = wrong && wrong.question.contains(line);
    line.hidden = !here;
    line.textContent = here ? wrong.sentence : '';
  }
  wrong?.question.scrollIntoView({ block: 'start' });
  wrong?.question.querySelector('textarea, input')?.focus({ preventScroll: true });
}

/** "None of these" goes with no other choice. */
export function aloneOrTogether(box) {
  if (!box.checked || box.type !== 'checkbox') return;
  for (const other of box.closest('[data-question]').querySelectorAll('input:checked'))
    if (other !== box && (box.dataset.alone !== undefined || other.dataset.alone !== undefined)) other.checked = false;
}

/** Question and answer as the person reads them. */
export function told(form, answers, list) {
  list.replaceChildren(...questions(form).filter(q => !q.hidden && (answers[q.dataset.question] || !q.classList.contains('lb-door-question--aside'))).map(question => {
    const row = document.createElement('div');
    const term = document.createElement('dt');
    const value = document.createElement('dd');
    term.append(...question.querySelector('[data-text]').cloneNode(true).childNodes);
    const chosen = [...question.querySelectorAll('input:checked')].map(i => i.closest('label').innerText.trim());
    const words = chosen.length ? chosen.join(', ') : given(question);
    value.textContent = words || list.dataset.none;
    value.classList.toggle('lb-answers__none', !words);
    value.dir = 'auto';
    row.append(term, value);
    return row;
  }));
}

const fields = form => [...form.querySelectorAll('input, textarea, select')];
const isTicked = field => field.type === 'radio' || field.type === 'checkbox';
const nameOf = field => field.name || field.id;

/** Everything that stands in the form, right or wrong: pairs of a field and its value. */
export function filledIn(form) {
  return fields(form).filter(f => isTicked(f) ? f.checked : f.value !== '').map(f => [nameOf(f), f.value]);
}

/** Puts back what stood in a form, perhaps in another language. */
export function fill(form, pairs) {
  const stood = new Set(pairs.map(pair => JSON.stringify(pair)));
  const typed = new Map(pairs);
  for (const field of fields(form))
    if (isTicked(field)) field.checked = stood.has(JSON.stringify([nameOf(field), field.value]));
    else field.value = typed.get(nameOf(field)) ?? '';
}
