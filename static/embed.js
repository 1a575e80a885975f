// <astra-connection-string>: embeds the page in a page of documentation, in a frame as high as its content.
//
//   <script src="embed.js" defer></script>
//   <astra-connection-string region="us-east-2" keyspace="mongoose" driver="astra-mongoose" theme="dark"></astra-connection-string>
//
// All attributes are optional; `src` is the address of the page, by default the folder of this file. A change of
// one takes effect at once. They go into the frame, and only its height comes out: nothing that a reader types does.
(() => {
  'use strict';

  const TYPE = 'astra-connection-string';
// The only values that go into the frame. A keyspace of 24 letters in both cases may be the middle of a token.
  const FORMS = {
    region: /^[a-z\d-]{1,26}$/i,
    keyspace: /^(?!(?=.*[a-z])(?=.*[A-Z])[a-zA-Z]{24}$)\w{1,48}$/,
    driver: /^(astra|stargate)-mongoose$/,
    theme: /^(light|dark)$/,
  };
  const NAMES = Object.keys(FORMS);
  const SCRIPT = document.currentScript.src;

  const report = (text) => console.error(`<${TYPE}>: ${text}`);

  // Not the attribute `style`, and not an element: a strict policy refuses both.
  const styles = new CSSStyleSheet();
  styles.replaceSync(':host { display: block } iframe { display: block; width: 100%; height: 60rem; border: 0 }');

  class AstraConnectionString extends HTMLElement {
    static observedAttributes = ['src', ...NAMES];

    #frame = document.createElement('iframe');
    #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    #isHere = false;
    #isListening = false;
    #origin;

    constructor() {
      super();
      this.#root.adoptedStyleSheets = [styles];
      Object.assign(this.#frame, { title: 'Astra connection string for Mongoose', allow: 'clipboard-write', referrerPolicy: 'no-referrer' });
    }

    connectedCallback() {
      this.#isHere = true;
      addEventListener('message', this);
      this.#open();
    }

    disconnectedCallback() {
      this.#isHere = false;
      removeEventListener('message', this);
      this.#frame.remove();
    }

    attributeChangedCallback(name) {
      if (!this.#isHere) return;
      if (name === 'src' || !this.#isListening) return this.#open();
      const value = this.#asked(name);
      this.#dress();
// To any origin: it is no secret.
      if (value !== undefined) this.#frame.contentWindow.postMessage({ type: TYPE, [name]: value }, '*');
    }

// A message is from the frame if it comes from its window and its origin, which a sandbox and a file lack.
    handleEvent({ source, origin, data }) {
      if (source !== this.#frame.contentWindow || ![this.#origin, 'null'].includes(origin)) return;
      if (data?.type !== TYPE || !Number.isInteger(data.height) || data.height < 1 || data.height > 20_000) return;
      this.#isListening = true;
      this.#frame.style.height = `${data.height}px`;
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
      this.#dress();
      page.hash = new URLSearchParams(NAMES.map((name) => [name, this.#asked(name)]).filter(([, value]) => value));
      this.#frame.src = page;
      if (!this.#frame.isConnected) this.#root.append(this.#frame);
    }

// The colour scheme, before the page has loaded.
    #dress() {
      const theme = this.getAttribute('theme');
      this.#frame.style.colorScheme = FORMS.theme.test(theme) ? theme : '';
    }

    #asked(name) {
      const value = this.getAttribute(name) ?? '';
      if (value === '' || FORMS[name].test(value)) return value;
      report(`${name} is omitted: another form`);
    }
  }

  if (!customElements.get(TYPE)) customElements.define(TYPE, AstraConnectionString);
})();
