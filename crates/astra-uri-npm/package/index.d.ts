/** How bad it is: an error does not work with at least one version of the drivers, or gives the token away. */
export type Severity = 'error' | 'warning' | 'note';

/** One thing to report. No text in it is a part of what was checked, which may be a secret. */
export interface Diagnostic {
  readonly severity: Severity;
  /** A stable name, such as `misordered-path`. */
  readonly code: string;
  /** A clause, such as `a database ID has 36 characters; this has 35`. */
  readonly message: string;
  /** The value that it is about: a property of {@link Credentials}, `username` or `password`. */
  readonly part?: string;
  /** The line of code that it is about, counted from 1. */
  readonly line?: number;
  /** The right thing in its place: the name of a region, or lines of code; empty for what is to be left out. */
  readonly fix?: string;
}

/** A database of Astra by its endpoint. */
export interface EndpointCredentials {
  /** `https://<database ID>-<region>.apps.astra.datastax.com`, as Astra shows it. */
  apiEndpoint: string | undefined;
  keyspace: string | undefined;
  /** It begins with `AstraCS:`. */
  applicationToken: string | undefined;
}

/** A database of Astra by its ID and region. */
export interface DatabaseCredentials {
  /** A UUID. */
  databaseId: string | undefined;
  /** Such as `us-east-2`. */
  region: string | undefined;
  keyspace: string | undefined;
  /** It begins with `AstraCS:`. */
  applicationToken: string | undefined;
}

/** A self-hosted Data API. Mongoose takes user name and password beside the string. */
export interface SelfHostedCredentials {
  /** Such as `http://localhost:8181`. */
  baseUrl: string | undefined;
  keyspace: string | undefined;
}

/** The values that a connection string is made of: the database is named in one of three ways. */
export type Credentials = EndpointCredentials | DatabaseCredentials | SelfHostedCredentials;

/** Credentials of which at least one is wrong or missing. Its message names each, and holds no part of a value. */
export class CredentialsError extends Error {
  /** Everything that is wrong or missing. */
  readonly diagnostics: readonly Diagnostic[];
  private constructor();
}

/**
 * The connection string for Mongoose, checked before it is made:
 * `https://<database ID>-<region>.apps.astra.datastax.com/api/json/v1/<keyspace>?applicationToken=<token>`,
 * or `<base URL>/v1/<keyspace>`. White space and quotes around a value are removed.
 *
 * @throws {CredentialsError} if a value is wrong or missing; `undefined` is missing.
 * @throws {TypeError} if a value is no string, or the database is named twice.
 */
export function connectionString(credentials: Credentials): string;

/** The findings of {@link check}. */
export interface Check {
  /** The right connection string, if the text has each of its values once. It holds the token. */
  readonly connectionString?: string;
  /** Everything that there is to report: what breaks first is at the top. Empty for a string that is right. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks a text of any kind: a connection string, an endpoint, a `.env` file, JSON, code. At most 1 MiB of UTF-8 is read.
 *
 * A text without anything about Astra has no diagnostics and no connection string.
 *
 * @throws {TypeError} if the text is no string.
 */
export function check(text: string): Check;
