// Runs a server as its user would, with a recorder in place of the Data API; asks it once, and ends it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { kill } from 'node:process';

const HANG_GUARD = 5 * 60 * 1000;

/**
 * The answer of a server as the end and the output of a program; its own end and output if it ends before it listens. What it
 * prints at `stream` matches `ready` as soon as it listens, and has the port in it. `path` is what it is asked for.
 */
export async function answerOf([program, ...args], options, { stream, ready, path = '/' }) {
  // In a group of its own, which ends with it: wrangler starts workerd.
  const child = spawn(program, args, { ...options, detached: true });
  const ended = once(child, 'close');
  const printed = gathered(child);
  const guard = setTimeout(() => kill(-child.pid), HANG_GUARD);
  try {
    const port = await Promise.race([portOf(child.stdio[stream], printed, ready), ended.then(() => null)]);
    if (port === null) return { code: child.exitCode, stdout: '', stderr: printed.text };
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    const body = await response.text();
    return response.ok ? { code: 0, stdout: body, stderr: '' } : { code: 1, stdout: '', stderr: body };
  } finally {
    clearTimeout(guard);
    if (child.exitCode === null) kill(-child.pid);
    await ended;
  }
}

function gathered(child) {
  const printed = { text: '' };
  for (const output of child.stdio.slice(1)) output.setEncoding('utf8').on('data', (text) => (printed.text += text));
  return printed;
}

function portOf(output, printed, ready) {
  return new Promise((resolve) => {
    output.on('data', () => {
      const [, port] = printed.text.match(ready) ?? [];
      if (port) resolve(port);
    });
  });
}
