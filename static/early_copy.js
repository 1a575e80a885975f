// A string that is shown before there is a program can be copied before: the program does that as soon as it runs. Not if something
// else was done since: nobody expects it any more.
const copyOnceIn = async (started) => {
  let asked = null;
  const listen = ({ type, target }) => {
    asked = type === 'click' ? (target.closest('[id^="copy-"]')?.id ?? null) : null;
  };
  const types = ['click', 'input', 'keydown', 'blur'];
  for (const type of types) addEventListener(type, listen);
  const hasStarted = await started;
  for (const type of types) removeEventListener(type, listen);
  if (!hasStarted || asked === null) return;
// The program shows itself, and takes over what was typed, in the tasks after its start.
  setTimeout(() => document.getElementById(asked)?.click());
};
