// Starts the built page. `cargo xtask dist` puts this text into one function with `glue`, which makes wasm-bindgen's
// start function. The glue is made late and inside `try`: a browser that lacks what it needs gets a message.

// The program and the page around this one meet here: `told` holds what the program has not taken yet.
const page = document.documentElement;
const tell = (name, text) => {
  page[name] = text;
  page.dispatchEvent(new Event(name));
};

// Whatever the address carries is taken out of it before anything else runs: a link may hold a secret under any name. The
// program puts back what it has read as values. In a sandbox the address is not visible, and stays.
const take = () => {
  const { protocol, host, pathname, search, hash } = location;
  if (search + hash === '') return '';
  for (const bare of [`${protocol}//${host}${pathname}`, '#']) {
    try {
      history.replaceState(null, '', bare);
      break;
    } catch {}
  }
// Values come after the `#` alone: those before it have other names, by which a secret is still known.
  const query = [...new URLSearchParams(search)].map(([name, value]) => [`query.${name}`, value]);
  return `${hash}&${new URLSearchParams(query)}`;
};
const asked = take();
tell('link', asked);
addEventListener('hashchange', () => tell('link', take()));

// The settings from a page around this one, and the height that it gets: see `static/embed.js`, the other end.
const TYPE = 'astra-connection-string';
const THEMES = ['', 'light', 'dark'];
const dress = (theme) => {
  if (THEMES.includes(theme)) page.dataset.theme = theme;
};
dress(new URLSearchParams(asked.slice(1)).get('theme'));
if (parent !== window) {
  page.classList.add('framed');
  new ResizeObserver(() => {
    parent.postMessage({ type: TYPE, height: Math.ceil(page.getBoundingClientRect().height) }, '*');
  }).observe(page);
  addEventListener('message', ({ source, data }) => {
// No other window is the parent, whatever origin it claims.
    if (source !== parent || data?.type !== TYPE) return;
    dress(data.theme);
    const values = ['region', 'keyspace', 'driver'].filter((name) => typeof data[name] === 'string');
    if (values.length === 0) return;
    const text = new URLSearchParams(values.map((name) => [name, data[name].slice(0, 99)]));
    tell('host', [page.host, text].filter(Boolean).join('&'));
  });
}

// Each character of the text is a byte: the lower eight bits of its number. Three pairs of bytes have been swapped,
// because HTML does not leave a zero, a carriage return and a `<` as they are.
const SWAPPED = Uint8Array.from({ length: 256 }, (_, byte) => byte);
for (const [one, other] of [[0, 94], [13, 90], [60, 86]]) {
  SWAPPED[one] = other;
  SWAPPED[other] = one;
}

const unpack = ({ textContent: text, dataset }) => {
  const bytes = new Uint8Array(text.length);
  let hash = 0x811c9dc5;
  for (let index = 0; index < bytes.length; index += 1) {
    bytes[index] = SWAPPED[text.charCodeAt(index) & 255];
    hash = Math.imul(hash ^ bytes[index], 0x01000193);
  }
// A damaged file yields no module, rather than one that is slightly wrong.
  if (String(hash >>> 0) !== dataset.checksum) throw new Error('checksum');
  return bytes;
};

// Says why nothing works. The error itself is neither shown nor logged: it can contain what the user typed.
const explain = (reason) => {
  delete page.link;
  delete page.host;
  for (const part of document.querySelectorAll('.columns, .lock')) part.hidden = true;
  document.getElementById('by-hand').hidden = false;
  const place = document.getElementById('not-started');
  place.textContent = reason;
  place.hidden = false;
};

// This runs, so the browser has not refused it: the notice after this script is hidden with it (static/lock.css).
document.currentScript.remove();
// And without styles, when it is there.
addEventListener('load', () => { document.getElementById('blocked').hidden = true; });
document.getElementById('reload').addEventListener('click', () => location.reload());

// The markup in the file is painted before the module occupies the processor. From a network it is by now; a file
// that arrives at once waits for the frame after its first. A hidden page has no frames, and does not wait.
const painted = () => new Promise((resolve) => {
  if (document.hidden || performance.getEntriesByName('first-contentful-paint').length > 0) resolve();
  requestAnimationFrame(() => requestAnimationFrame(resolve));
});

const start = async () => {
  if (typeof WebAssembly !== 'object') {
    explain('This page could not start: the browser lacks WebAssembly. Current browsers have it, unless a lockdown mode switches it off.');
    return;
  }
  await painted();
  try {
    const module = document.getElementById('wasm');
    const bytes = unpack(module);
    module.remove();
    await glue()(bytes);
  } catch {
    explain('This page could not start: its file may be damaged. A new copy of the file fixes that.');
  }
};

start();
