// Deciding about differences by keyboard: 1 or 2 chooses and goes on, 3 goes to the field to type in; there and on
// a choice that was made before Enter goes on.
const form = document.querySelector('form[data-settle]');
if (form) {
  const sets = [...form.querySelectorAll('fieldset')];
  const radio = (set, value) => set.querySelector(`input[type=radio][value="${value}"]`);
  const after = set => {
    const next = sets[sets.indexOf(set) + 1];
    return next ? next.querySelector('input[type=radio]:checked') ?? radio(next, 1) : form.querySelector('[data-save]');
  };
  form.addEventListener('keydown', event => {
    const set = event.target.closest('fieldset');
    if (!set || event.isComposing || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = event.target.type === 'radio' && radio(set, event.key);
    if (chosen) chosen.checked = true;
    else if (event.key !== 'Enter') return;
    event.preventDefault();
    const to = event.target.type === 'radio' && radio(set, 3).checked ? set.querySelector('[data-key]') : after(set);
    to.focus();
    to.select?.();
  });
}
