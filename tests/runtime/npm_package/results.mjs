// The results of the package for every input.

import { check, connectionString, CredentialsError } from 'astra-uri';
import { inputs } from './inputs.mjs';

function made(credentials) {
  try {
    return connectionString(credentials);
  } catch (error) {
    const isCredentialsError = error instanceof CredentialsError;
    return { name: error.name, message: error.message, isCredentialsError, diagnostics: error.diagnostics };
  }
}

export const printed = JSON.stringify({ made: inputs.credentials.map(made), checked: inputs.texts.map(check) });
