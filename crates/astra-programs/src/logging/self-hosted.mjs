// The last step before a line is written, whatever was logged.
const secrets = [password, JSON.stringify(password).slice(1, -1)];
const hide = (line) =>
  secrets.reduce((text, secret) => text.replaceAll(secret, '…'), line)
    .replace(/Cassandra:[\w:+/=-]+/g, 'Cassandra:…');

// pino 10
const logger = pino({ hooks: { streamWrite: hide } });

// winston 3: the last of format.combine(…)
const key = Symbol.for('message');
const hidden = winston.format((info) => ({
  ...info,
  [key]: hide(info[key]),
}));
