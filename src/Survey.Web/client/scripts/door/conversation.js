// One conversation after another: fill in, show it to the person, seal it when the person agrees. Nothing is written down before that.
import { isCode } from './code.js';
import { aloneOrTogether, carry, mend, read, told } from './form.js';
import { pageOf } from './offline.js';
import { seal } from './seal.js';

const areaKey = 'deelgebied';

export function startConversation(store, queue) {
  let id = null, begun = false, home = document.documentElement.lang;
  const on = selector => document.querySelector(selector);
  const open = part => {
    for (const name of ['#gesprek', '#nakijken', '#bewaard']) on(name).hidden = name !== part;
    if (part !== '#gesprek') on(part).focus();
    scrollTo(0, 0);
  };

  function begin() {
    id = crypto.randomUUID();
    begun = false;
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
    const [wave, mine] = [document.body.dataset.wave, id];
    id = null;
    try {
      await store.keep({ id: mine, wave, sealed: await seal(on('[data-key]').dataset.key, wave, mine, conversation) });
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
    begun = false;
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
    carry(on('#gesprek'), main.querySelector('#gesprek'));
    const shown = ['#gesprek', '#nakijken', '#bewaard'].find(part => !on(part).hidden);
    const agreed = on('[data-agreed]').checked;
    on('main').replaceWith(document.adoptNode(main));
    document.documentElement.lang = language;
    document.documentElement.dir = page.documentElement.dir;
    look();
    if (shown === '#nakijken') told(on('#gesprek'), read(on('#gesprek')).answers, on('[data-answers]'));
    on('[data-agreed]').checked = agreed;
    open(shown);
  }

  document.addEventListener('click', event => {
    const press = name => event.target.closest(`[data-${name}]`);
    const language = event.target.closest('.lb-languages a');
    if (language) { event.preventDefault(); speak(language.href, language.hreflang); }
    else if (press('keep')) keep();
    else if (press('back')) open('#gesprek');
    else if (press('again')) {
      const own = document.querySelector(`.lb-languages a[hreflang="${home}"]`);
      if (own && home !== document.documentElement.lang) speak(own.href, home).then(begin);
      else begin();
    }
  });
  document.addEventListener('submit', event => { if (event.target.id === 'gesprek') { event.preventDefault(); review(); } });
  document.addEventListener('input', event => {
    if (!event.target.closest('#gesprek')) return;
    begun = true;
    aloneOrTogether(event.target);
    look();
  });
  // What is not sealed yet stands only on this page.
  addEventListener('beforeunload', event => { if (begun) event.preventDefault(); });
  begin();
}
