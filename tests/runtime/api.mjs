// Runs a command that brings variables to a platform, with a server on the loopback in place of its API; prints what was sent.
//
//   { "folder": "…", "command": ["wrangler", …], "path": ["…"], "variables": { "API": "ADDRESS" }, "answer": { … } }
//
// ADDRESS in a variable is where the server listens; a `socket` of this name in the folder takes the place of a port.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { delimiter, join } from 'node:path';
import { env, stdin, stdout } from 'node:process';
import { json, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const LOOPBACK = fileURLToPath(new URL('recorder/loopback.cjs', import.meta.url));

const { folder, command, path, variables, socket, answer } = await json(stdin);
const [program, ...args] = command;
const bodies = [];
const server = createServer(async (request, response) => {
  const body = await text(request);
  if (body !== '') bodies.push(JSON.parse(body));
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer));
});
server.listen(socket ? { path: join(folder, socket) } : { port: 0, host: '127.0.0.1' });
await once(server, 'listening');

const address = socket ? `unix://${server.address()}` : `http://127.0.0.1:${server.address().port}`;
const led = Object.entries(variables).map(([name, value]) => [name, value.replace('ADDRESS', address)]);
const child = spawn(program, args, {
  cwd: folder,
  env: {
    PATH: [...path, env.PATH].join(delimiter),
    HOME: folder,
    NODE_OPTIONS: `--require=${JSON.stringify(LOOPBACK)}`,
    RECORDER_REPORT: join(folder, 'connections'),
    ...Object.fromEntries(led),
  },
  stdio: ['ignore', 'pipe', 'pipe'],
});
const printed = Promise.all([child.stdout, child.stderr].map((stream) => text(stream)));
const [code] = await once(child, 'close');
server.closeAllConnections();
server.close();
stdout.write(JSON.stringify({ code, printed: (await printed).join(''), bodies }));
