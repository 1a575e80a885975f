// The last step before a line is written, whatever was logged.
const hide = (line) =>
  line.replace(/AstraCS(:|%3A)[\w:%+/.-]+/g, 'AstraCS:…');

// pino 10
const logger = pino({ hooks: { streamWrite: hide } });

// winston 3: the last of format.combine(…)
const key = Symbol.for('message');
const hidden = winston.format((info) => ({
  ...info,
  [key]: hide(info[key]),
}));
