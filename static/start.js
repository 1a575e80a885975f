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

// The settings from a page around this one, and what it hears: see `static/embed.js`, the other end. Any page can be around, so
// each setting is checked here again, and one of another form changes nothing.
const TYPE = 'astra-connection-string';
const FORMS = {
  frame: /^(string|code|full)?$/,
  theme: /^(light|dark)?$/,
  accent: /^(#([\da-f]{3}){1,2})?$/i,
  radius: /^(0|(1?\d|2[0-4])px)?$/,
  font: /^(system|serif|mono)?$/,
};
const set = (name, value) => (value === '' ? page.style.removeProperty(name) : page.style.setProperty(name, value));

// The relative luminance of WCAG 2.2, of a colour in red, green and blue from 0 to 255.
const luminance = (colour) => {
  const [red, green, blue] = colour.map((part) => (part > 10 ? ((part / 255 + 0.055) / 1.055) ** 2.4 : part / 3294.6));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
// A colour, mixed with black or white until it has a contrast of 5 on this ground.
const legible = (colour, ground, end) => {
  for (let share = 0; ; share += 1 / 32) {
    const mixed = colour.map((part) => Math.round(part + (end - part) * share));
    const [dim, bright] = [mixed, ground].map(luminance).sort((one, other) => one - other);
    if ((bright + 0.05) / (dim + 0.05) >= 5) return `rgb(${mixed})`;
  }
};
// On the darkest light ground, and on the lightest dark one, of static/app.css.
const paint = (accent) => {
  if (accent === '') return ['--accent', '--accent-soft'].forEach((name) => set(name, ''));
  const digits = accent.length === 4 ? accent.replace(/[^#]/g, '$&$&') : accent;
  const colour = [1, 3, 5].map((place) => parseInt(digits.slice(place, place + 2), 16));
  set('--accent', `light-dark(${legible(colour, [244, 245, 248], 0)}, ${legible(colour, [24, 27, 33], 255)})`);
  set('--accent-soft', 'color-mix(in srgb, var(--accent) 8%, var(--surface))');
};
const SETTERS = {
  accent: paint,
  radius: (radius) => {
    set('--radius', radius);
    set('--radius-large', radius);
  },
};
const dress = (settings) => {
  for (const [name, form] of Object.entries(FORMS)) {
    const value = settings[name];
    if (typeof value !== 'string' || !form.test(value)) continue;
    if (SETTERS[name]) SETTERS[name](value);
    else page.dataset[name] = value;
  }
};
const dressAs = (link) => dress(Object.fromEntries(new URLSearchParams(link.slice(1))));
const isFramed = parent !== window;
addEventListener('hashchange', () => {
// Back and forward lead to an address that the page wrote, or to none: its view counts, and its values are older than the fields'.
  const isOwn = history.state === true;
  const asked = take();
  const view = new URLSearchParams(asked.slice(1)).get('view') ?? 'connect';
  const next = isOwn || asked === '' ? `#view=${view}` : asked;
  if (isFramed) dressAs(next);
  tell('link', next);
});

if (isFramed) {
  page.classList.add('framed');
  dressAs(asked);
// The article has its own title.
  for (const title of document.querySelectorAll('h1')) {
    const heading = document.createElement('h2');
    heading.append(...title.childNodes);
    title.replaceWith(heading);
  }
  const tellHost = (news) => parent.postMessage({ type: TYPE, ...news }, '*');
// The article does not move before the reader has done something here: until then, the frame has the height that it got.
  let hasActed = false;
  const measure = () => {
    const { height } = page.getBoundingClientRect();
    tellHost({ height: hasActed && height - innerHeight >= 1 ? Math.ceil(height) : innerHeight });
  };
  new ResizeObserver(measure).observe(page);
  const act = ({ isTrusted }) => {
    if (hasActed || !isTrusted) return;
    hasActed = true;
    measure();
  };
  for (const name of ['click', 'keydown', 'input', 'paste', 'drop']) addEventListener(name, act, true);
  page.addEventListener('copied', () => tellHost({ copied: true }));
  addEventListener('message', ({ source, data }) => {
// No other window is the parent, whatever origin it claims.
    if (source !== parent || data?.type !== TYPE) return;
    dress(data);
    const values = ['id', 'region', 'keyspace', 'driver', 'file', 'credentials'].filter((name) => typeof data[name] === 'string');
    if (values.length === 0) return;
    const text = new URLSearchParams(values.map((name) => [name, data[name].slice(0, 99)]));
    tell('host', [page.host, text].filter(Boolean).join('&'));
  });
}

// Each character of the text is a byte: the lower eight bits of its number. Four pairs of bytes have been swapped,
// because HTML does not leave a zero, a carriage return and a `<` as they are, and because 128 is frequent.
const SWAPPED = Uint8Array.from({ length: 256 }, (_, byte) => byte);
for (const [one, other] of [[0, 94], [13, 90], [60, 86], [128, 89]]) {
  SWAPPED[one] = other;
  SWAPPED[other] = one;
}

// The module comes after this script, in parts, and the last has its checksum. Each is compiled while the next is on its way:
// it is whole once something follows it. A damaged file yields no module, rather than one that is slightly wrong.
const moduleAsItComes = () => new ReadableStream({
  start(controller) {
    let hash = 0x811c9dc5;
    const bytesOf = (text) => {
      const bytes = new Uint8Array(text.length);
      for (let index = 0; index < bytes.length; index += 1) {
        bytes[index] = SWAPPED[text.charCodeAt(index) & 255];
        hash = Math.imul(hash ^ bytes[index], 0x01000193);
      }
      return bytes;
    };
    const isLoading = () => document.readyState === 'loading';
    const read = () => {
      for (const part of document.querySelectorAll('script[type]')) {
        if (isLoading() && part.nextElementSibling === null) return;
        part.remove();
        controller.enqueue(bytesOf(part.textContent));
        if (part.dataset.checksum === String(hash >>> 0)) return void end('close');
      }
      if (!isLoading()) end('error');
    };
    const arrivals = new MutationObserver(read);
    const end = (how) => {
      arrivals.disconnect();
      document.removeEventListener('readystatechange', read);
      controller[how]();
    };
    arrivals.observe(document.body, { childList: true });
    document.addEventListener('readystatechange', read);
    read();
  },
});

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

// The markup in the file is painted before the module occupies the processor: in the first frame. A hidden page has no
// frames, and does not wait.
const painted = () => new Promise((resolve) => {
  if (document.hidden || performance.getEntriesByName('first-contentful-paint').length > 0) resolve();
  requestAnimationFrame(() => setTimeout(resolve));
});

// Tells whether the program runs.
const start = async () => {
  if (typeof WebAssembly !== 'object') {
    explain('This page could not start: the browser lacks WebAssembly. Current browsers have it, unless a lockdown mode switches it off.');
    return false;
  }
  await painted();
  try {
    const headers = { 'content-type': 'application/wasm' };
    await glue()(new Response(moduleAsItComes(), { headers }));
    return true;
  } catch {
    explain('This page could not start: its file may be damaged. A new copy of the file fixes that.');
    return false;
  }
};

const started = start();
showEarlyUntil(started);
copyOnceIn(started);
