// Prints, as JSON, the values that a platform's own tool hands over for the variables V0, V1 ... of a file.
//
//   node elsewhere.mjs docker 10 file    # in a request to a server that takes the place of Docker's
//   node elsewhere.mjs kubectl 10 file   # in the Secret that it prints
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { argv, env, stdout } from 'node:process';
import { json, text } from 'node:stream/consumers';

async function byDocker(file) {
  const created = [];
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') created.push(await json(request));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{ "Id": "0" }');
  });
  const socket = join(dirname(file), 'docker');
  server.listen(socket);
  await once(server, 'listening');
  await output('docker', ['create', '--env-file', file, 'app'], { ...env, DOCKER_HOST: `unix://${socket}` });
  server.closeAllConnections();
  server.close();
  return Object.fromEntries(created[0].Env.map((line) => [line.split('=', 1)[0], line.replace(/^[^=]*=/, '')]));
}

async function byKubectl(file) {
  const words = ['create', 'secret', 'generic', 'astra', `--from-env-file=${file}`, '--dry-run=client', '--output=json'];
  const { data } = JSON.parse(await output('kubectl', words, env));
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, Buffer.from(value, 'base64').toString()]));
}

async function output(program, words, variables) {
  const child = spawn(program, words, { env: variables, stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
  return printed;
}

const [way, count, file] = argv.slice(2);
const variables = await (way === 'docker' ? byDocker(file) : byKubectl(file));
stdout.write(JSON.stringify(Array.from({ length: Number(count) }, (_, index) => variables[`V${index}`] ?? null)));
