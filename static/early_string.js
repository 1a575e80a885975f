// The string before there is a program: a text of its field's usual form is shown in it. All others wait for the program,
// which reads them. `cargo xtask dist` puts the table `USUAL` before this: the id of each field, that form, and what is shown
// in place of a secret.
const showEarlyUntil = async (started) => {
  const pieces = USUAL.map(([id, form, mask]) => {
    const input = document.getElementById(id);
    const piece = document.querySelector(`#connection-string [data-field="${id}"]`);
    return { input, form: new RegExp(`^${form}$`), mask, piece, name: piece.textContent, label: piece.ariaLabel };
  });
  const show = () => {
    const shown = pieces.filter(({ input, form, mask, piece, name, label }) => {
      const isUsual = form.test(input.value);
      piece.textContent = isUsual ? (mask ?? input.value) : name;
      piece.ariaLabel = isUsual && mask ? `${label}, hidden` : label;
      piece.dataset.state = isUsual ? 'filled' : 'empty';
      input.closest('.field').dataset.state = isUsual ? 'readable' : 'empty';
      return isUsual;
    });
// A browser keeps the text that was matched last, which can be the token.
    /^/.test('');
    const isComplete = shown.length === pieces.length;
    document.getElementById('connection-string').dataset.state = isComplete ? 'complete' : 'unfinished';
  };
  show();
  document.addEventListener('input', show);
// The program has elements of its own: these are not kept, for one of them holds the token.
  await started;
  document.removeEventListener('input', show);
};
