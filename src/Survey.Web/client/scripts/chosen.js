// What was chosen and typed on the page of themes outlives a swap: all of it, but what was just sent and done.
const boxes = () => [...document.querySelectorAll('#themas .lb-pick input:checked')];
const fields = () => [...document.querySelectorAll('#keuze select, #keuze input.utrecht-textbox, .lb-theme__form select, .lb-theme__form input.utrecht-textbox')];
const given = field => field.localName === 'select' ? (field.querySelector('[selected]') ?? field.options[0]).value : field.defaultValue;
const decides = ctx => ctx.request.action.includes('/besluit');
const part = element => element.closest('section')?.id ?? '';
let kept = null;

if (document.getElementById('themas')) {
  // Whichever form decides: the sections that lie open stay open, and so do the forms in which somebody is typing.
  document.addEventListener('htmx:config:request', event => {
    const { ctx } = event.detail;
    const { body } = ctx.request;
    if (ctx.request.method !== 'POST' || !body?.append) return;
    ctx.sent = new FormData();
    for (const [name, value] of body) ctx.sent.append(name, value);
    if (!decides(ctx)) return;
    const all = new Set(body.getAll('alles'));
    for (const { value } of document.querySelectorAll('input[name=alles][form=besluit]')) if (!all.has(value)) body.append('alles', value);
    for (const form of document.querySelectorAll('.lb-theme__form')) body.append('open', form.closest('section').id.replace('thema-', ''));
  });

  // An answer that came after another one finds the line that took the place of its own.
  document.addEventListener('htmx:after:request', event => {
    const { ctx } = event.detail;
    if (ctx.target && !ctx.target.isConnected && ctx.target.id) ctx.target = document.getElementById(ctx.target.id);
  });

  document.addEventListener('htmx:before:swap', event => {
    const { ctx } = event.detail;
    const source = ctx.sourceElement;
    const form = source?.localName === 'form' ? source : source?.form;
    const done = ctx.response?.status < 400;
    const went = field => done && ctx.sent && field.form?.id === form?.id && ctx.sent.getAll(field.name).includes(field.value) && (decides(ctx) || field.name === 'naam');
    for (const box of boxes()) if (went(box) || (form?.id === 'keuze' && box.dataset.byKey)) box.checked = false;
    const typed = fields().filter(field => field.id && field.value !== given(field));
    for (const field of typed) if (field.form.id === 'keuze' && went(field)) field.value = '';
    const more = document.querySelector('.lb-choose__more');
    kept = {
      // Only what stands where it stood: what a colleague put elsewhere was chosen for another reason. Who closes a long list keeps what was chosen in sight.
      boxes: boxes().map(box => ({ id: box.closest('li').id, part: part(box), item: box.closest('li') })),
      closing: source?.matches?.('[data-less]') ? part(source) : null,
      fields: typed.filter(field => !went(field)).map(field => ({ id: field.id, value: field.value })),
      more: more?.open && !(done && form?.id === 'keuze'),
    };
  });
  document.addEventListener('htmx:after:swap', () => {
    if (!kept) return;
    for (const { id, part: place, item } of kept.boxes) {
      const section = document.getElementById(place);
      const box = section?.querySelector(`#${CSS.escape(id)} input`);
      if (box) box.checked = true;
      else if (section && place === kept.closing) section.querySelector('.lb-says')?.append(item);
    }
    for (const { id, value } of kept.fields) {
      const field = document.getElementById(id);
      if (!field || field.value === value) continue;
      field.value = value;
      if (field.selectedIndex === -1) field.selectedIndex = 0;
    }
    const more = document.querySelector('.lb-choose__more');
    if (more && kept.more) more.open = true;
    kept = null;
  });

  // With shift: all between the last one and this one. A browser takes shift on a label for choosing words, so the box is pressed for it.
  let last = null;
  let shifted = false;
  const words = event => event.shiftKey && !event.target.matches('input') ? event.target.closest('.lb-pick') : null;
  document.addEventListener('mousedown', event => { if (words(event)) event.preventDefault(); });
  document.addEventListener('click', event => {
    const none = event.target.closest('[data-choose-none]');
    if (none) {
      event.preventDefault();
      for (const box of boxes()) box.checked = false;
      document.dispatchEvent(new Event('change'));
    }
    const label = words(event);
    if (label) {
      event.preventDefault();
      shifted = true;
      label.querySelector('input').click();
      shifted = false;
      return;
    }
    const box = event.target.matches('.lb-pick input') ? event.target : null;
    if (!box) return;
    const all = [...document.querySelectorAll('#themas .lb-pick input')];
    const [from, to] = [all.findIndex(one => one.closest('li').id === last), all.indexOf(box)];
    if ((event.shiftKey || shifted) && from >= 0) for (const one of all.slice(Math.min(from, to), Math.max(from, to) + 1)) one.checked = box.checked;
    last = box.closest('li').id;
  });
}
