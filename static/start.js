// Starts the built page. `cargo xtask dist` puts this text into one function with `glue`, which makes wasm-bindgen's
// start function. The glue is made late and inside `try`: a browser that lacks what it needs gets words, not silence.

const unpack = async (text) => {
  const bytes = Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  // gzip has a checksum: from a damaged file nothing comes out, rather than a module that is slightly wrong.
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).arrayBuffer();
};

// Says why nothing moves. What was thrown stays unsaid and unlogged: it can hold what somebody typed.
const explain = (reason) => {
  const byHand = document.querySelector('noscript').textContent.trim();
  document.getElementById('app').inert = true;
  const place = document.getElementById('not-started');
  place.textContent = `${reason} ${byHand}`;
  place.hidden = false;
};

const start = async () => {
  if (typeof WebAssembly !== 'object' || typeof DecompressionStream !== 'function') {
    explain('This page could not start: the browser lacks WebAssembly or DecompressionStream. Current browsers have both, unless a lockdown mode switches them off.');
    return;
  }
  try {
    const bytes = await unpack(document.getElementById('wasm').textContent);
    await glue()({ module_or_path: bytes });
  } catch {
    explain('This page could not start: its file may be damaged. A new copy of the file mends that.');
  }
};

start();
