// Runs one program as its user would, with a recorder in place of the server.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import { text } from 'node:stream/consumers';

import { leads } from './leads.mjs';
import { startRecorder } from './recorder.mjs';

const HANG_GUARD = 5 * 60 * 1000;

/**
 * The program's exit code and output, the connections that Node or Python opened, the hosts that it requested
 * certificates of, and the requests that it sent. `path` has the folders in which programs are found first.
 */
export async function run({ folder, command: [program, ...args], answer, path = [] }) {
  const recorder = await startRecorder(answer);
  const scratch = await mkdtemp(join(tmpdir(), 'recorder-'));
  try {
    const { variables, report } = await leads(recorder, scratch);
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
    const connections = lines(await readFile(report, 'utf8')).map((line) => JSON.parse(line));
    const { handshakes, requests } = recorder;
    return { code, stdout: out, stderr: err, connections, handshakes, requests };
  } finally {
    recorder.close();
    await rm(scratch, { recursive: true });
  }
}

function lines(report) {
  return report.split('\n').filter(Boolean);
}
