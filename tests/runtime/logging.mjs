// Connects Mongoose, logs what an application may log of it, and prints what then is in the output and in the logs.
//
//   { "driver": "…/node_modules/stargate-mongoose", "mongoose": "…", "loggers": "…/node_modules", "answer": "empty",
//     "uri": "…", "wrong": "…", "options": {}, "password": "…", "expressions": ["mongoose"], "lines": "const hide = …" }
//
// `wrong` is a string whose error may hold the secret. PORT in a string is the recorder's.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { exit, stdin, stdout } from 'node:process';
import { Writable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { format } from 'node:util';

import { startRecorder } from './recorder/recorder.mjs';

const order = await json(stdin);
const require = createRequire(import.meta.url);
const mongoose = require(order.mongoose);
const { driver } = require(order.driver);
const pino = require(join(order.loggers, 'pino'));
const winston = require(join(order.loggers, 'winston'));
const recorder = await startRecorder('empty');
const uri = (text) => text.replace('PORT', String(recorder.port));
const printedByDriver = silenced();

mongoose.setDriver(driver);
const Note = mongoose.model('Note', new mongoose.Schema({ text: String }, { autoCreate: false, autoIndex: false }));
await mongoose.connect(uri(order.uri), order.options);

// As console.log prints it.
const values = order.expressions.map((expression) => new Function('mongoose', 'Note', `return ${expression}`)(mongoose, Note));
const shown = values.map((value) => format(value));
const errors = [];
for (const [wrong, options] of order.wrong) {
  const opening = mongoose.createConnection(uri(wrong), options).asPromise();
  errors.push(await opening.then(() => 'no error', (error) => error));
}

const logged = (use) => {
  const lines = [];
  const stream = new Writable({ write: (line, _, next) => next(lines.push(String(line)) && null) });
  use(stream);
  return lines.join('');
};
const { logger, hidden } = new Function('pino', 'winston', 'password', `${order.lines}\nreturn { logger, hidden };`)(
  (options) => (stream) => pino(options, stream),
  winston,
  order.password,
);
const all = (log) => {
  for (const error of errors) log(error);
  for (const value of values) log({ value });
  for (const value of values) log(format(value));
};
const byPino = (stream, options) => {
  const log = options(stream);
  all((value) => log.error(value));
};
const byWinston = (stream, last) => {
  const { combine, errors: stack, json: asJson, prettyPrint } = winston.format;
  for (const style of [asJson(), prettyPrint()]) {
    const transports = [new winston.transports.Stream({ stream })];
    const log = winston.createLogger({ format: combine(stack({ stack: true }), style, ...last), transports });
    all((value) => log.error(value));
  }
};
const result = {
  shown,
  errors: errors.map((error) => ({ message: error.message, whole: format(error) })),
  bare: logged((stream) => byPino(stream, (to) => pino(to))) + logged((stream) => byWinston(stream, [])),
  hidden: logged((stream) => byPino(stream, logger)) + logged((stream) => byWinston(stream, [hidden()])),
};
printedByDriver.end();
stdout.write(JSON.stringify(result), () => exit());

/** stargate-mongoose logs its failures on standard output. */
function silenced() {
  const { log, error } = console;
  Object.assign(console, { log() {}, error() {} });
  return { end: () => Object.assign(console, { log, error }) };
}
