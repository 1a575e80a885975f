// Has the packages of one set print the failures that the page knows.
//
//   node tests/runtime/provoke.mjs astra-mongoose-1.6.0
//
// Prints `[{ message, words, printed }]`: the message of the row; who words it, the `package`
// itself or a `server` that the package quotes; and everything that the terminal showed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createSecureServer } from 'node:http2';
import { createServer as createHttp1Server } from 'node:https';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { argv, env, stdout } from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { NEVER, provocations } from './provocations.mjs';
import { selfSigned } from './recorder/certificate.mjs';

const HANG_GUARD = 60 * 1000;
const root = fileURLToPath(new URL('../../', import.meta.url));
const redirect = join(root, 'tests/runtime/recorder/redirect.cjs');

const set = argv[2];
const packages = join(root, 'target', 'runtime', set);
await mkdir(join(packages, 'run'), { recursive: true });
const folder = await mkdtemp(join(packages, 'run', 'provoke-'));
try {
  const { key, cert } = selfSigned(['*.apps.astra.datastax.com']);
  const certificate = join(folder, 'server.pem');
  await writeFile(certificate, cert);
  const results = [];
  for (const provocation of provocations(set, await closedPort())) {
    const printed = await provoke(provocation, key, cert, certificate);
    results.push({ message: provocation.message, words: provocation.words ?? 'package', printed });
  }
  stdout.write(JSON.stringify(results));
} finally {
  await rm(folder, { recursive: true });
}

/** Runs one program to its end, and gives what it showed. Its file's ending says what it is. */
async function provoke(provocation, key, cert, pem) {
  const { program, snippet, ending, options = [], answer, isDirect, isUntrusted, isCut, isOldHttp, shown = (all) => all } = provocation;
  const file = join(folder, `program${ending}`);
  if (snippet) await copyFile(join(root, 'crates/astra-programs/src/snippets/astra', snippet), file);
  else await writeFile(file, program);
  const create = isOldHttp ? createHttp1Server : createSecureServer;
  const server = create({ key, cert, allowHTTP1: true }, async (request, response) => {
    await text(request);
    const [status, content] = answer?.(request.url) ?? [200, { status: { ok: 1 } }];
    if (status === NEVER) return;
    const isText = typeof content === 'string';
    response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json' });
    response.end(content === undefined || isText ? content ?? '' : JSON.stringify(content));
  });
  const open = new Set();
  server.on('connection', (socket) => (isCut ? socket.destroy() : open.add(socket)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const redirected = {
    NODE_OPTIONS: `--require=${JSON.stringify(redirect)}`,
    RECORDER_PORT: String(server.address().port),
  };
  const command = ending === '.py' ? join(packages, 'venv/bin/python') : 'node';
  const child = spawn(command, [...options, file], {
    cwd: folder,
    env: { PATH: env.PATH, ...(isUntrusted ? {} : { NODE_EXTRA_CA_CERTS: pem }), ...(isDirect ? {} : redirected) },
    // The redirection reports to the last of them.
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: HANG_GUARD,
  });
  child.stdio[3].resume();
  const streams = [child.stdout, child.stderr].map((stream) => text(stream));
  await once(child, 'close');
  server.close();
  for (const socket of open) socket.destroy();
  return shown((await Promise.all(streams)).join(''));
}

/** A port of this machine on which nothing listens. */
async function closedPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
