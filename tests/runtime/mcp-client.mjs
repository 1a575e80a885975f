// An MCP client: starts the one server of the `mcp.json` in its folder, as it is written there, and asks it for the
// collections of the database. Prints how many tools the server has, and its answer.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { env, stdout } from 'node:process';
import { createInterface } from 'node:readline';

const { mcpServers } = JSON.parse(await readFile('mcp.json', 'utf8'));
const [server] = Object.values(mcpServers);
const child = spawn(server.command, server.args, {
  env: { ...env, ...server.env },
  stdio: ['pipe', 'pipe', 'inherit'],
});
const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

/** Sends a message; a line each way, as MCP has it over standard input and output. */
function send(message) {
  child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}

let id = 0;

async function ask(method, params) {
  id += 1;
  send({ id, method, params });
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new Error(`the server ended before it answered ${method}`);
    const answer = JSON.parse(value);
    if (answer.id !== id) continue;
    if (answer.error) throw new Error(JSON.stringify(answer.error));
    return answer.result;
  }
}

const clientInfo = { name: 'test', version: '0.0.0' };
await ask('initialize', { protocolVersion: '2025-03-26', capabilities: {}, clientInfo });
send({ method: 'notifications/initialized' });
const { tools } = await ask('tools/list', {});
const [tool] = tools.filter(({ name }) => name === 'GetCollections');
const { content, isError } = await ask('tools/call', { name: tool.name, arguments: {} });
stdout.write(`${JSON.stringify({ content, isError: isError ?? false })}\n`);
child.kill();
