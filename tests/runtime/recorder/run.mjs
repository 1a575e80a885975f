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

const HANG_GUARD = 5 * 60 * 1000;

/**
 * Runs a program that `leads.mjs` cannot lead, as Node's other runtimes are: Astra's host is reached through the recorder as a
 * proxy, and `address`, where the `files` have it, becomes the recorder's own.
 */
export async function runDirectly({ folder, command: [program, ...args], answer, address, files, path = [] }) {
  const recorder = await startRecorder(answer);
  const scratch = await mkdtemp(join(tmpdir(), 'recorder-'));
  try {
    const own = `localhost:${recorder.port}`;
    const certificate = join(scratch, 'recorder.pem');
    await writeFile(certificate, recorder.cert);
    for (const file of files) {
      const content = await readFile(join(folder, file), 'utf8');
      await writeFile(join(folder, file), content.replaceAll(address, own));
    }
    const proxy = `http://127.0.0.1:${recorder.port}`;
    const variables = {
      HOME: scratch,
      HTTPS_PROXY: proxy,
      NO_PROXY: 'localhost',
      NODE_EXTRA_CA_CERTS: certificate,
      NO_COLOR: '1',
      // Deno would ask whether there is a newer Deno.
      DENO_NO_UPDATE_CHECK: '1',
    };
    const ended = await end(program, args, { folder, path, variables });
    const requests = recorder.requests.map((request) => ({
      ...request,
      authority: request.authority === own ? address : request.authority,
    }));
    return { ...ended, connections: [], handshakes: recorder.handshakes, requests };
  } finally {
    recorder.close();
    await rm(scratch, { recursive: true });
  }
}

async function end(program, args, { folder, path, variables }) {
  const child = spawn(program, args, {
    cwd: folder,
    // Nothing else of this environment: it may name a proxy, or contain an ASTRA_URI that takes precedence over the one in the file.
    env: { PATH: [...path, env.PATH].join(delimiter), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: HANG_GUARD,
  });
  const streams = [child.stdout, child.stderr].map((stream) => text(stream));
  const [code] = await once(child, 'close');
  const [out, err] = await Promise.all(streams);
  return { code, stdout: out, stderr: err };
}

/**
 * The program's exit code and output, the connections that Node or Python opened, the hosts that it requested
 * certificates of, and the requests that it sent. `path` has the folders in which programs are found first.
 */
export async function run({ folder, command: [program, ...args], answer, path = [] }) {
  const recorder = await startRecorder(answer);
  const scratch = await mkdtemp(join(tmpdir(), 'recorder-'));
  try {
    const { variables, report } = await leads(recorder, scratch);
    const ended = await end(program, args, { folder, path, variables });
    const connections = lines(await readFile(report, 'utf8')).map((line) => JSON.parse(line));
    const { handshakes, requests } = recorder;
    return { ...ended, connections, handshakes, requests };
  } finally {
    recorder.close();
    await rm(scratch, { recursive: true });
  }
}

function lines(report) {
  return report.split('\n').filter(Boolean);
}
