// A button that is pressed before there is a program is pressed again once it runs: the one of that name among the program's own.
// Unless something else was done since.
const pressAgainAfter = async (hasStarted) => {
  const nameOf = (button) => button.ariaLabel ?? button.textContent;
  let name = null;
  const keep = ({ type, target }) => {
    const button = target.closest('#app button');
    name = type === 'click' && button ? nameOf(button) : null;
  };
  for (const type of ['click', 'input']) document.addEventListener(type, keep);
  await hasStarted;
  for (const type of ['click', 'input']) document.removeEventListener(type, keep);
// The program shows itself, and takes over what was typed, after it has started.
  await new Promise((then) => setTimeout(then));
  const again = [...document.querySelectorAll('#app button')].find((button) => nameOf(button) === name);
  again?.focus();
  again?.click();
};
