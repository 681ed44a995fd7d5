// Keying in a form by keyboard: Enter goes on to the next field, and from the last to the button. Without it Tab goes on.
const form = document.querySelector('form[data-keying]');
if (form) {
  const fields = [...form.querySelectorAll('[data-key]')];
  const numbers = field => field.value.split(/[\s,;+/.]+/).flatMap(part => field.dataset.several ? [...part] : [part]);
  // What the number means lights up beside it, so that a slip is seen at once.
  const mark = field => {
    const typed = numbers(field);
    for (const choice of field.closest('.lb-key').querySelectorAll('[data-number]'))
      choice.classList.toggle('lb-key__chosen', typed.includes(choice.dataset.number));
  };
  form.addEventListener('keydown', event => {
    const at = fields.indexOf(event.target);
    if (event.key !== 'Enter' || at < 0 || event.isComposing || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = fields[at + 1] ?? form.querySelector('[data-save]');
    next.focus();
    next.select?.();
  });
  form.addEventListener('input', event => { if (fields.includes(event.target)) mark(event.target); });
  fields.forEach(mark);
  const wrong = form.querySelector('[aria-invalid=true]');
  if (wrong && !document.getElementById('fouten')) wrong.focus();
}
