// The interface of the package. All of its work is done by a module of WebAssembly, which is compiled from Rust.

import * as glue from './glue.js';
import module from '#module';

const { exports } = new WebAssembly.Instance(module, { './astra_uri_npm_bg.js': glue });
glue.__wbg_set_wasm(exports);
exports.__wbindgen_start();

export class CredentialsError extends Error {
  constructor(diagnostics) {
    super(diagnostics.map(({ part, message }) => `${part}: ${message}`).join('; '));
    this.name = 'CredentialsError';
    this.diagnostics = diagnostics;
  }
}

export function connectionString(credentials) {
  const made = glue.connectionString(credentials);
  if (typeof made === 'string') return made;
  throw new CredentialsError(made);
}

export function check(text) {
  return glue.check(text);
}
