// <button data-sure="Wilt u dit thema echt weggooien?">: asks before the form goes. Without script the server asks on a page.
document.addEventListener('submit', event => {
  const question = event.submitter?.dataset.sure ?? event.target.dataset.sure;
  if (question && !window.confirm(question)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}, true);
