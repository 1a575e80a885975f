// The module as Cloudflare's Workers take it: they compile it before the Worker starts, and never from bytes.

import module from './module.wasm';

export default module;
