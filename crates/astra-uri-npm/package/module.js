// The module, decoded from the text that travels with the package: so it needs no file beside it in a bundle.

import { base64 } from './module.base64.js';

export default new WebAssembly.Module(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
