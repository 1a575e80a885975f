// <astra-connection-string>: embeds the page in a page of documentation, in a frame that has its height from the start.
//
//   <script src="embed.js" defer></script>
//   <astra-connection-string view="string" region="us-east-2" keyspace="mongoose"></astra-connection-string>
//
// All attributes are optional; `src` is the address of the page, by default the folder of this file. A change of
// one takes effect at once. They go into the frame; its height comes out, and that something was copied: nothing that a
// reader types does.
(() => {
  'use strict';

  const TYPE = 'astra-connection-string';
// The only values that go into the frame. A keyspace of 24 letters in both cases may be the middle of a token.
  const FORMS = {
    'database-id': /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
    region: /^[a-z\d-]{1,26}$/i,
    keyspace: /^(?!(?=.*[a-z])(?=.*[A-Z])[a-zA-Z]{24}$)\w{1,48}$/,
    driver: /^(astra|stargate)-mongoose$/,
    file: /^(es-module|commonjs|typescript|worker|curl|astra-db-ts|astrapy|mcp-servers)$/,
    credentials: /^(environment|variables|code)$/,
    view: /^(string|code|full)$/,
    theme: /^(light|dark)$/,
    accent: /^#([\da-f]{3}){1,2}$/i,
    radius: /^(0|(1?\d|2[0-4])px)$/,
    font: /^(system|serif|mono)$/,
  };
  const NAMES = Object.keys(FORMS);
// The names that they have there, where these differ.
  const INSIDE = { 'database-id': 'id', view: 'frame' };
  const inside = (name) => INSIDE[name] ?? name;
  const SCRIPT = document.currentScript.src;

  const report = (text) => console.error(`<${TYPE}>: ${text}`);

// Not the attribute `style`, and not an element: a strict policy refuses both.
  const styles = new CSSStyleSheet();
  styles.replaceSync(`
    :host { display: block; container-type: inline-size; min-width: min(100%, 18rem) }
    iframe { display: block; width: 100%; height: 900px; border: 0 }
    :host([view="code"]) iframe { height: 640px }
    :host([view="string"]) iframe { height: 360px }
    @container (width < 640px) {
      iframe { height: 1400px }
      :host([view="code"]) iframe { height: 1100px }
      :host([view="string"]) iframe { height: 760px }
    }`);

// The theme of the page around: as Docusaurus marks it, as Material for MkDocs does, or as its styles have it.
  const themeAround = (element) => {
    const marked = [document.documentElement.dataset.theme, document.body?.dataset.mdColorScheme];
    const known = { dark: 'dark', light: 'light', slate: 'dark', default: 'light' };
    const mark = marked.find((each) => Object.hasOwn(known, each ?? ''));
    if (mark !== undefined) return known[mark];
    const { colorScheme } = getComputedStyle(element);
    if (!colorScheme.includes('dark')) return 'light';
    return colorScheme.includes('light') ? '' : 'dark';
  };
  const WHERE_THEMES_ARE = { attributeFilter: ['data-theme', 'data-md-color-scheme', 'class', 'style'] };

  class AstraConnectionString extends HTMLElement {
    static observedAttributes = ['src', ...NAMES];

    #frame = document.createElement('iframe');
    #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    #themes = new MutationObserver(() => this.#follow());
    #isHere = false;
    #isListening = false;
    #origin;
    #theme;

    constructor() {
      super();
      this.#root.adoptedStyleSheets = [styles];
      const title = 'Astra connection string for Mongoose';
      Object.assign(this.#frame, { title, loading: 'lazy', allow: 'clipboard-write', referrerPolicy: 'no-referrer' });
    }

    connectedCallback() {
      this.#isHere = true;
      addEventListener('message', this);
      for (const place of [document.documentElement, document.body]) this.#themes.observe(place, WHERE_THEMES_ARE);
      this.#open();
    }

    disconnectedCallback() {
      this.#isHere = false;
      removeEventListener('message', this);
      this.#themes.disconnect();
      this.#frame.remove();
    }

    attributeChangedCallback(name) {
      if (!this.#isHere) return;
      if (name === 'src' || !this.#isListening) return this.#open();
      const value = this.#asked(name);
      if (value === undefined) return;
      if (name === 'theme') return this.#follow();
      if (name === 'view') this.#frame.style.minHeight = '';
      this.#tell(name, value);
    }

// A message is from the frame if it comes from its window and its origin, which a sandbox and a file lack.
    handleEvent({ source, origin, data }) {
      if (source !== this.#frame.contentWindow || ![this.#origin, 'null'].includes(origin)) return;
      if (data?.type !== TYPE) return;
      if (data.copied === true) this.dispatchEvent(new Event('copied', { bubbles: true }));
      if (!Number.isInteger(data.height) || data.height < 1 || data.height > 20_000) return;
      this.#isListening = true;
// It grows and does not shrink: what follows it in the article moves once at the most, and after an act of the reader.
      if (data.height > this.#frame.clientHeight) this.#frame.style.minHeight = `${data.height}px`;
    }

    #open() {
      const src = this.getAttribute('src');
      let page;
      try {
        page = new URL(src ?? './', src === null ? SCRIPT : document.baseURI);
      } catch {}
// The scheme as the browser resolves it.
      if (!/^(https?|file):$/.test(page?.protocol)) return report('src is refused: not http:, https: or file:');
      this.#isListening = false;
      this.#origin = page.origin;
      const values = NAMES.map((name) => [inside(name), this.#asked(name)]).filter(([, value]) => value);
      this.#dress();
      page.hash = new URLSearchParams({ ...Object.fromEntries(values), ...(this.#theme && { theme: this.#theme }) });
      this.#frame.style.minHeight = '';
      this.#frame.src = page;
      if (!this.#frame.isConnected) this.#root.append(this.#frame);
    }

// To any origin: it is no secret.
    #tell(name, value) {
      this.#frame.contentWindow.postMessage({ type: TYPE, [inside(name)]: value }, '*');
    }

// The theme that the attribute asks for, or else that of the page around. The frame itself has the colour scheme of the page
// in it, or it would not be transparent.
    #dress() {
      const asked = this.getAttribute('theme');
      this.#theme = FORMS.theme.test(asked) ? asked : themeAround(this);
      this.#frame.style.colorScheme = this.#theme;
    }

    #follow() {
      const before = this.#theme;
      this.#dress();
      if (this.#theme === before) return;
      if (this.#isListening) this.#tell('theme', this.#theme);
      else this.#open();
    }

    #asked(name) {
      const value = this.getAttribute(name) ?? '';
      if (value === '' || FORMS[name].test(value)) return value;
      report(`${name} is omitted: another form`);
    }
  }

  if (!customElements.get(TYPE)) customElements.define(TYPE, AstraConnectionString);
})();
