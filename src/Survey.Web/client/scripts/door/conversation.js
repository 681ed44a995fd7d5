// One conversation after another: fill in, show it to the person, seal it when the person agrees. Until then it lies in draft.js.
import { isCode } from './code.js';
import { openDraft } from './draft.js';
import { aloneOrTogether, fill, filledIn, mend, read, told } from './form.js';
import { pageOf } from './offline.js';
import { seal } from './seal.js';

const areaKey = 'deelgebied';
const parts = ['#onaf', '#gesprek', '#nakijken', '#bewaard'];

export async function startConversation(store, queue) {
  const { study, wave } = document.body.dataset;
  const draft = await openDraft(store, study, wave);
  let id = null, left = null, home = document.documentElement.lang;
  const on = selector => document.querySelector(selector);
  const open = part => {
    for (const name of parts) on(name).hidden = name !== part;
    if (part !== '#gesprek') on(part).focus();
    scrollTo(0, 0);
  };

  function begin() {
    id = crypto.randomUUID();
    const form = on('#gesprek');
    form.reset();
    on('[data-agreed]').checked = false;
    on('[data-answers]').replaceChildren();
    on('[data-area]').value = localStorage.getItem(areaKey) ?? '';
    look();
    mend(form, null);
    open('#gesprek');
  }

  /** Who tells is not asked all; what must be asked stays in sight. */
  function look() {
    const talk = on('[data-how]:checked').value === 'vertellen';
    for (const question of document.querySelectorAll('[data-question]'))
      question.classList.toggle('lb-door-question--aside', talk && question.dataset.kind !== 'Open' && question.dataset.required === undefined);
    read(on('#gesprek'));
  }

  function review() {
    const { answers, wrong } = read(on('#gesprek'));
    const [area, code] = [on('[data-area]'), on('[data-code]')];
    on('[data-area-error]').hidden = area.value !== '';
    on('[data-code-error]').hidden = code.value.trim() === '' || isCode(code.value);
    const first = area.value === '' ? area : !on('[data-code-error]').hidden ? code : null;
    mend(on('#gesprek'), first ? null : wrong);
    if (first) first.focus();
    if (first || wrong) return;
    localStorage.setItem(areaKey, area.value);
    told(on('#gesprek'), answers, on('[data-answers]'));
    on('[data-agreed]').checked = false;
    on('[data-agreed-error]').hidden = true;
    open('#nakijken');
  }

  async function keep() {
    const agreed = on('[data-agreed]').checked;
    on('[data-agreed-error]').hidden = agreed;
    if (!agreed || !id) return on('[data-agreed]').focus();
    const { answers } = read(on('#gesprek'));
    const conversation = { subArea: on('[data-area]').value, code: on('[data-code]').value.trim(), language: document.documentElement.lang, answers };
    const mine = id;
    id = null;
    try {
      const envelope = { id: mine, wave, sealed: await seal(on('[data-key]').dataset.key, wave, mine, conversation) };
      await draft.end(place => store.keepAtLast(envelope, place));
      on('[data-trouble]').hidden = true;
    } catch {
      // The device is full or forbids it: what was told still stands on the page.
      id = mine;
      on('[data-trouble]').hidden = false;
      on('[data-trouble]').scrollIntoView();
      return;
    }
    on('#gesprek').reset();
    on('[data-answers]').replaceChildren();
    open('#bewaard');
    await queue.kept();
    await queue.send(false);
  }

  /** The same page in another language, from the device when there is no network; what was filled in goes along. */
  async function speak(address, language) {
    const answer = await pageOf(address);
    const page = answer?.ok && !answer.redirected ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
    const main = page?.querySelector('main[data-key]');
    if (!main?.querySelector('#gesprek')) return;
    fill(main.querySelector('#gesprek'), filledIn(on('#gesprek')));
    const shown = parts.find(part => !on(part).hidden);
    const agreed = on('[data-agreed]').checked;
    on('main').replaceWith(document.adoptNode(main));
    document.documentElement.lang = language;
    document.documentElement.dir = page.documentElement.dir;
    look();
    if (shown === '#nakijken') told(on('#gesprek'), read(on('#gesprek')).answers, on('[data-answers]'));
    on('[data-agreed]').checked = agreed;
    open(shown);
  }

  /** The same page in the language of this code; that it cannot be had is no reason to stop. */
  async function speakOf(language) {
    const link = document.querySelector(`.lb-languages a[hreflang="${CSS.escape(language)}"]`);
    if (link && language !== document.documentElement.lang) await speak(link.href, language);
  }

  async function goOn() {
    const { language, fields } = left;
    await speakOf(language);
    fill(on('#gesprek'), fields);
    look();
    open('#gesprek');
  }

  async function throwAway() {
    await draft.end();
    await startAnew();
  }

  /** The next conversation; first whatever another window left. */
  async function startAnew() {
    left = await draft.left(0);
    await speakOf(home);
    begin();
    if (left) open('#onaf');
  }

  document.addEventListener('click', event => {
    const press = name => event.target.closest(`[data-${name}]`);
    const language = event.target.closest('.lb-languages a');
    if (language) { event.preventDefault(); speak(language.href, language.hreflang); }
    else if (press('keep')) keep();
    else if (press('back')) open('#gesprek');
    else if (press('go-on')) goOn();
    else if (press('wipe')) { if (confirm(press('wipe').dataset.sure)) throwAway(); }
    else if (press('again')) startAnew();
  });
  document.addEventListener('submit', event => { if (event.target.id === 'gesprek') { event.preventDefault(); review(); } });
  document.addEventListener('input', event => {
    if (!event.target.closest('#gesprek')) return;
    aloneOrTogether(event.target);
    look();
    draft.keep(() => ({ language: document.documentElement.lang, fields: filledIn(on('#gesprek')) }));
  });
  // Where the device keeps nothing, what is filled in stands only on this page.
  addEventListener('beforeunload', event => { if (draft.isStale) event.preventDefault(); });
  left = await draft.left();
  begin();
  if (left) open('#onaf');
}
