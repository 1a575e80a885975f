// Runs one program as its user would, with a recorder in place of the server.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import { text } from 'node:stream/consumers';

import { leads } from './leads.mjs';
import { startRecorder } from './recorder.mjs';
import { answerOf } from './server.mjs';

const HANG_GUARD = 5 * 60 * 1000;

/**
 * The program's exit code and output, the connections that Node or Python opened, the hosts that it requested
 * certificates of, and the requests that it sent. `path` has the folders in which programs are found first. A program that
 * `listens`, as `server.mjs` takes it, is asked once and ended: its answer is the output.
 */
export async function run(order) {
  return record(order, async (recorder, scratch) => {
    const { variables, report } = await leads(recorder, scratch);
    const opened = async () => lines(await readFile(report, 'utf8')).map((line) => JSON.parse(line));
    return { variables, opened };
  });
}

/**
 * The same of a program that `leads.mjs` cannot lead, as Node's other runtimes are, without the connections: Astra's host is
 * reached through the recorder as a proxy, and `address`, where the `files` have it, becomes the recorder's own.
 */
export async function runDirectly({ address, files, ...order }) {
  let own;
  const recording = await record(order, async ({ port, cert }, scratch) => {
    own = `localhost:${port}`;
    const certificate = join(scratch, 'recorder.pem');
    await writeFile(certificate, cert);
    for (const file of files.map((name) => join(order.folder, name))) {
      await writeFile(file, (await readFile(file, 'utf8')).replaceAll(address, own));
    }
    const variables = {
      HOME: scratch,
      HTTPS_PROXY: `http://127.0.0.1:${port}`,
      NO_PROXY: 'localhost',
      NODE_EXTRA_CA_CERTS: certificate,
      NO_COLOR: '1',
      // Deno would ask whether there is a newer Deno.
      DENO_NO_UPDATE_CHECK: '1',
    };
    return { variables, opened: () => [] };
  });
  const named = (authority) => (authority === own ? address : authority);
  const requests = recording.requests.map((request) => ({ ...request, authority: named(request.authority) }));
  return { ...recording, requests };
}

/** `lead` gives the variables that lead the program to the recorder, and what tells which connections it opened. */
async function record({ folder, command, answer, path = [], listens }, lead) {
  const recorder = await startRecorder(answer);
  const scratch = await mkdtemp(join(tmpdir(), 'recorder-'));
  try {
    const { variables, opened } = await lead(recorder, scratch);
    const options = {
      cwd: folder,
      // Nothing else of this environment: it may name a proxy, or contain an ASTRA_URI that takes precedence over the one in the file.
      env: { PATH: [...path, env.PATH].join(delimiter), ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    };
    const ended = await (listens ? answerOf(command, options, listens) : endOf(command, options));
    const { handshakes, requests } = recorder;
    return { ...ended, connections: await opened(), handshakes, requests };
  } finally {
    recorder.close();
    await rm(scratch, { recursive: true });
  }
}

async function endOf([program, ...args], options) {
  const child = spawn(program, args, { ...options, timeout: HANG_GUARD });
  const streams = [child.stdout, child.stderr].map((stream) => text(stream));
  const [code] = await once(child, 'close');
  const [out, err] = await Promise.all(streams);
  return { code, stdout: out, stderr: err };
}

function lines(report) {
  return report.split('\n').filter(Boolean);
}
