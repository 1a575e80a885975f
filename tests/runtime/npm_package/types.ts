import { check, connectionString, CredentialsError, type Check, type Credentials, type Diagnostic } from 'astra-uri';

const ofEnvironment: Credentials = {
  apiEndpoint: process.env['ASTRA_DB_API_ENDPOINT'],
  keyspace: process.env['ASTRA_DB_KEYSPACE'],
  applicationToken: process.env['ASTRA_DB_APPLICATION_TOKEN'],
};

export function stringOrReasons(): string | readonly Diagnostic[] {
  try {
    return connectionString(ofEnvironment);
  } catch (error) {
    if (error instanceof CredentialsError) return error.diagnostics;
    throw error;
  }
}

export const byId: string = connectionString({ databaseId: 'a', region: 'b', keyspace: 'c', applicationToken: 'd' });
export const own: string = connectionString({ baseUrl: 'http://localhost:8181', keyspace: 'c' });

// @ts-expect-error: the keyspace is missing.
connectionString({ baseUrl: 'http://localhost:8181' });
// @ts-expect-error: a number is no text.
check(1);

const checked: Check = check('');
export const severities: ('error' | 'warning' | 'note')[] = checked.diagnostics.map(({ severity }) => severity);
export const right: string | undefined = checked.connectionString;
