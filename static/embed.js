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
  const TITLE = 'Astra connection string for Mongoose';
  const ASKED = ['region', 'keyspace', 'driver', 'theme'];
  const HIGHEST = 20_000;
  const BESIDE = new URL('./', document.currentScript.src).href;

  // Not the attribute `style`, and not an element: a strict policy refuses both.
  const styles = new CSSStyleSheet();
  styles.replaceSync(':host { display: block } iframe { display: block; width: 100%; height: 60rem; border: 0 }');

  class AstraConnectionString extends HTMLElement {
    static observedAttributes = ['src', ...ASKED];

    #frame = document.createElement('iframe');
    #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    #isListening = false;

    constructor() {
      super();
      this.#root.adoptedStyleSheets = [styles];
      Object.assign(this.#frame, { title: TITLE, allow: 'clipboard-write', referrerPolicy: 'no-referrer' });
    }

    connectedCallback() {
      addEventListener('message', this);
      this.#open();
      this.#root.append(this.#frame);
    }

    disconnectedCallback() {
      removeEventListener('message', this);
      this.#frame.remove();
    }

    attributeChangedCallback(name, _, value) {
      if (!this.#frame.isConnected) return;
      if (name === 'src' || !this.#isListening) {
        this.#open();
      } else {
        this.#dress();
// To any origin that the address has led to: the settings are no secret.
        this.#frame.contentWindow.postMessage({ type: TYPE, [name]: value ?? '' }, '*');
      }
    }

// A message is from the frame if it comes from its window and its origin. A frame in a sandbox has no origin, and
// neither has a file.
    handleEvent({ source, origin, data }) {
      if (source !== this.#frame.contentWindow || ![this.#page.origin, 'null'].includes(origin)) return;
      if (data?.type !== TYPE || !Number.isInteger(data.height) || data.height < 1 || data.height > HIGHEST) return;
      this.#isListening = true;
      this.#frame.style.height = `${data.height}px`;
    }

    #open() {
      this.#isListening = false;
      this.#dress();
      const asked = ASKED.filter((name) => this.hasAttribute(name)).map((name) => [name, this.getAttribute(name)]);
      const page = this.#page;
      page.hash = new URLSearchParams(asked);
      this.#frame.src = page;
    }

// The frame has its colour scheme before the page has loaded.
    #dress() {
      const theme = this.getAttribute('theme');
      this.#frame.style.colorScheme = ['light', 'dark'].includes(theme) ? theme : '';
    }

    get #page() {
      return new URL(this.getAttribute('src') ?? BESIDE, document.baseURI);
    }
  }

  if (!customElements.get(TYPE)) customElements.define(TYPE, AstraConnectionString);
})();
