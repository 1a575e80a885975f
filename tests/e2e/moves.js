// Every action in one state: which elements that stay on the page have moved. Returns a line for each; without a state, the
// names of all states.
//
// Apart from the places that an action itself fills: they are reserved, or over the page.
const [token, state] = arguments;
const OWN_PLACES = '.messages *, .recognised *, .waits *, .verdict *, .find, .find *, .string *, .path pre *, .findings, .findings *, .outcomes *, option, datalist';
// Whatever is seen: a box around others has no place of its own.
const THINGS = 'section, header, h1, h2, label, legend, a, button, input, textarea, select, svg, p, li, pre, output, .file-name, .words, .face';
const HOST = 'https://2597da05-9018-4566-a534-04338b75973b-us-east-2.apps.astra.datastax.com';
const STRING = `${HOST}/api/json/v1/shop?applicationToken=${token}`;

// No file is saved: a browser's own bar of downloads would make the window lower.
HTMLAnchorElement.prototype.click = () => {};

const byId = (id) => document.getElementById(id);
const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const isSeen = (one) => one?.checkVisibility({ visibilityProperty: true }) ?? false;
const button = (name) => [...document.querySelectorAll('#app button')]
  .find((one) => isSeen(one) && (one.getAttribute('aria-label') ?? one.textContent.trim()) === name);

const enter = (id, text) => {
  const input = byId(id);
  if (!isSeen(input)) return false;
  input.focus();
  input.value = text;
  return input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
};
const leave = (id, text) => enter(id, text) && byId(id).blur();
const paste = (text) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  byId('paste').dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
};
const press = (name) => button(name)?.click();
const choose = (name, place) => {
  const list = [...document.querySelectorAll('select')]
    .find((one) => (one.getAttribute('aria-label') ?? one.parentElement.textContent).startsWith(name));
  if (!isSeen(list) || list.selectedIndex === place) return false;
  list.selectedIndex = place;
  return list.dispatchEvent(new Event('change', { bubbles: true }));
};

const STATES = {
  empty: () => {},
  partial: () => leave('region', 'us-east-2'),
  wrong: () => ['database-id', 'region', 'keyspace', 'token'].forEach((id) => leave(id, 'a b')),
  unusual: () => leave('region', 'us-east2'),
  endpoint: () => paste(HOST),
  complete: () => paste(STRING),
  broken: () => paste(`"${STRING.replace('json/v1', 'v1/json')}/"`),
  several: () => paste(`${STRING}\n${STRING.replace('shop', 'other')}`),
  foreign: () => { paste(STRING.replace('.com', '.com.example')); },
  selfHosted: () => choose('Data API', 1),
};
const ACTIONS = {
  typing: () => enter('region', 'eu'),
  typingOn: () => enter('keyspace', 'a_longer_keyspace_than_before'),
  anError: () => leave('keyspace', 'a/b'),
  aWarning: () => leave('region', 'us-east2'),
  aWrongToken: () => leave('token', 'secret'),
  pastingRight: () => paste(STRING),
  pastingWrong: () => paste(`'${STRING.replace('https', 'http')}'`),
  pastingNothing: () => paste('hello'),
  undoing: () => press('Undo paste'),
  details: () => press('Details'),
  revealing: () => press('Reveal token'),
  copying: () => press('Copy connection string'),
  copyingWithout: () => press('Copy without token'),
  copyingCode: () => press('Copy code'),
  copyingEnv: () => press('Copy .env'),
  saving: () => press('Save connect.mjs'),
  copyingLink: () => press('Copy link'),
  inYourApp: () => document.querySelector('.code input[type=radio]')?.click(),
  module: () => choose('Module', 2),
  driver: () => choose('Driver', 1),
  credentials: () => choose('Credentials', 1),
  inCode: () => choose('Credentials', 2),
  manager: () => choose('Package manager', 1),
  curl: () => byId('tab-curl').click(),
  astrapy: () => byId('tab-astrapy').click(),
  otherClients: () => byId('tab-others')?.click(),
  lock: () => press('Check the network lock'),
  where: () => document.querySelector('.where[popovertarget]')?.click(),
  example: () => press('Fill in an example'),
  defaultKeyspace: () => press('Use default_keyspace'),
  clearing: () => press('Clear'),
};

const reset = async () => {
  press('Close');
  byId('tab-mongoose').click();
  for (const name of ['Data API', 'Module', 'Driver', 'Credentials', 'Package manager']) {
    if (choose(name, 0)) await drawn();
  }
  document.querySelectorAll('.code input[type=radio]')[1]?.click();
  document.querySelectorAll('.find:popover-open').forEach((one) => one.hidePopover());
  press('Hide token');
  press('Clear');
  document.activeElement?.blur();
  await drawn();
  scrollTo(0, 0);
};
const places = () => new Map([...document.querySelectorAll('#app *')]
  .filter((one) => isSeen(one) && one.matches(THINGS) && !one.matches(OWN_PLACES))
  .map((one) => {
    const { left, top } = one.getBoundingClientRect();
    const inStrip = one.closest('.tabs')?.scrollLeft ?? 0;
    const all = [[left, top], [left + scrollX, top + scrollY], [left + scrollX + inStrip, top + scrollY]];
    return [one, all.map((place) => place.map(Math.round).join())];
  }));

// The fields of another form take the place of those that are there.
const CHANGES_FORM = ['pastingRight', 'pastingWrong', 'example'];

if (typeof state !== 'string') return Object.keys(STATES);
const moved = [];
for (const [action, act] of Object.entries(ACTIONS)) {
  if (state === 'selfHosted' && CHANGES_FORM.includes(action)) continue;
  await reset();
  STATES[state]();
  await drawn();
  const before = places();
  act();
  await drawn();
  await drawn();
  const after = places();
  for (const [one, place] of before) {
    // In the window, where that was scrolled to what has the focus now, or on the page, or in the strip of the tabs: on a
    // phone it is wider than the window.
    if (after.get(one)?.every((now, index) => now !== place[index])) {
      moved.push(`${state}, ${action}: ${one.outerHTML.slice(0, 90)} from ${place[1]} to ${after.get(one)[1]}`);
      break;
    }
  }
}
return moved;
