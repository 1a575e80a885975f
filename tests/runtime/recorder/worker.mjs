// Runs a Cloudflare Worker, with a recorder in place of the server.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, stdin, stdout } from 'node:process';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { startRecorder } from './recorder.mjs';
import { answerOf } from './server.mjs';

const LOOPBACK = fileURLToPath(new URL('loopback.cjs', import.meta.url));

/** By a command of wrangler: `address`, where `files` have it, becomes the recorder's own. */
async function byCommand({ folder, command, path, address, files, answer }) {
  const recorder = await startRecorder(answer);
  const home = await mkdtemp(join(tmpdir(), 'recorder-'));
  const report = join(home, 'connections');
  const own = `localhost:${recorder.port}`;
  try {
    await writeFile(report, '');
    // npm would ask whether there is a newer npm.
    await writeFile(join(home, '.npmrc'), 'update-notifier=false\n');
    for (const file of files.map((name) => join(folder, name))) {
      await writeFile(file, (await readFile(file, 'utf8')).replaceAll(address, own));
    }
    const variables = {
      PATH: [...path, env.PATH].join(delimiter),
      HOME: home,
      NODE_OPTIONS: `--require=${JSON.stringify(LOOPBACK)}`,
      RECORDER_REPORT: report,
      // With the banner goes the question whether there is a newer wrangler.
      WRANGLER_HIDE_BANNER: 'true',
      WRANGLER_SEND_METRICS: 'false',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      NO_COLOR: '1',
    };
    const options = { cwd: folder, env: variables, stdio: ['ignore', 'pipe', 'pipe'] };
    const answered = await answerOf(command, options, { stream: 1, ready: /Ready on http:\/\/localhost:(\d+)/ });
    const opened = (await readFile(report, 'utf8')).split('\n').filter(Boolean);
    const named = (request) => (request.authority === own ? { ...request, authority: address } : request);
    return {
      ...answered,
      connections: opened.map((line) => JSON.parse(line)),
      handshakes: recorder.handshakes,
      requests: recorder.requests.map(named),
    };
  } finally {
    recorder.close();
    await rm(home, { recursive: true });
  }
}

/** What wrangler has bundled, by workerd alone: all that it sends goes to the recorder, under TLS with the name of `host`. */
async function byWorkerd({ folder, bundle, workerd, variables, host, answer }) {
  const recorder = await startRecorder(answer);
  const home = await mkdtemp(join(folder, 'workerd-'));
  try {
    const file = join(home, 'worker.capnp');
    const bundled = join('..', bundle);
    await writeFile(file, configuration({ ...recorder, bundle: bundled, names: Object.keys(variables), host }));
    const options = { cwd: folder, env: variables, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] };
    const answered = await answerOf([workerd, 'serve', file, '--control-fd=3'], options, { stream: 3, ready: /"port":(\d+)/ });
    const { handshakes, requests } = recorder;
    return { ...answered, connections: [], handshakes, requests };
  } finally {
    recorder.close();
    await rm(home, { recursive: true });
  }
}

function configuration({ port, cert, bundle, names, host }) {
  const bindings = names.map((name) => `(name = "${name}", fromEnvironment = "${name}")`);
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      modules = [(name = "worker.js", esModule = embed "${bundle}")],
      compatibilityDate = "2026-11-01",
      bindings = [${bindings.join(', ')}],
      globalOutbound = "recorder",
    )),
    (name = "recorder", external = (
      address = "127.0.0.1:${port}",
      https = (
        options = (),
        certificateHost = "${host}",
        tlsOptions = (trustedCertificates = [${JSON.stringify(cert)}]),
      ),
    )),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")],
);
`;
}

const order = await json(stdin);
stdout.write(JSON.stringify(await (order.bundle ? byWorkerd(order) : byCommand(order))));
