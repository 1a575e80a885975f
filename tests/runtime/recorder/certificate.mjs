// A certificate for the recorder, a new one for each run, so that the drivers' own TLS checks stay on.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A self-signed certificate (X.509 v3, P-256) for these DNS names, valid around now: `{ key, cert }` as PEM. */
export function selfSigned(dnsNames) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(ECDSA_WITH_SHA256);
  const name = sequence(der(SET, sequence(COMMON_NAME, der(UTF8_STRING, Buffer.from('recorder')))));
  const toBeSigned = sequence(
    der(VERSION, der(INTEGER, Buffer.from([2]))),
    der(INTEGER, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    sequence(utcTime(-1), utcTime(1)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(EXTENSIONS, sequence(alternativeNames(dnsNames))),
  );
  const signature = sign('sha256', toBeSigned, privateKey);
  const certificate = sequence(toBeSigned, algorithm, der(BIT_STRING, Buffer.from([0]), signature));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }), cert: pem(certificate) };
}

const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const SEQUENCE = 0x30;
const SET = 0x31;
const DNS_NAME = 0x82;
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;

// Object identifiers, encoded: 1.2.840.10045.4.3.2, 2.5.4.3 and 2.5.29.17.
const ECDSA_WITH_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const SUBJECT_ALTERNATIVE_NAME = Buffer.from('0603551d11', 'hex');

function alternativeNames(dnsNames) {
  const names = dnsNames.map((dnsName) => der(DNS_NAME, Buffer.from(dnsName)));
  return sequence(SUBJECT_ALTERNATIVE_NAME, der(OCTET_STRING, sequence(...names)));
}

/** The moment so many days from now, as `YYMMDDHHMMSSZ`. */
function utcTime(days) {
  const moment = new Date(Date.now() + days * 86_400_000).toISOString();
  return der(UTC_TIME, Buffer.from(`${moment.slice(2, 19).replace(/\D/g, '')}Z`));
}

function sequence(...parts) {
  return der(SEQUENCE, ...parts);
}

/** One DER value: tag, length, content. */
function der(tag, ...parts) {
  const content = Buffer.concat(parts);
  const length = content.length;
  const long = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...long]), content]);
}

function pem(certificate) {
  const lines = certificate.toString('base64').match(/.{1,64}/g);
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
