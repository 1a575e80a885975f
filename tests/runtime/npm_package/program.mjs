// Prints the results; in a Worker only when its handler is called.

import { printed } from './results.mjs';

export default { test: () => console.log(printed) };
if (!globalThis.navigator?.userAgent.startsWith('Cloudflare')) console.log(printed);
