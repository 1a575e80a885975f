// Runs one program as its user would, with a recorder in place of Astra.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { startRecorder } from './recorder.mjs';

const HANG_GUARD = 5 * 60 * 1000;
const REDIRECT = fileURLToPath(new URL('redirect.cjs', import.meta.url));

/** The program's exit code and output, the connections it asked for and the requests that it sent. */
export async function run({ folder, command: [program, ...args], answer }) {
  const recorder = await startRecorder(answer);
  const scratch = await mkdtemp(join(tmpdir(), 'recorder-'));
  try {
    const certificate = join(scratch, 'recorder.pem');
    await writeFile(certificate, recorder.cert);
    const child = spawn(program, args, {
      cwd: folder,
      // Nothing else of this environment: it may name a proxy, or hold an ASTRA_URI that outranks the one in the file.
      env: {
        PATH: env.PATH,
        NODE_OPTIONS: `--require=${JSON.stringify(REDIRECT)}`,
        NODE_EXTRA_CA_CERTS: certificate,
        RECORDER_PORT: String(recorder.port),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      timeout: HANG_GUARD,
    });
    const streams = child.stdio.slice(1).map((stream) => text(stream));
    const [code] = await once(child, 'close');
    const [out, err, report] = await Promise.all(streams);
    const connections = report.split('\n').filter(Boolean).map((line) => JSON.parse(line));
    return { code, stdout: out, stderr: err, connections, requests: recorder.requests };
  } finally {
    recorder.close();
    await rm(scratch, { recursive: true });
  }
}
