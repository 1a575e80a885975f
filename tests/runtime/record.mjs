// Runs a program against the recorder for each order, which is a line, and prints a line with what it did.
//
//   echo '{ "folder": "…", "command": ["node", "connect.cjs"], "answer": "empty" }' | node tests/runtime/record.mjs
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';

import { run, runDirectly } from './recorder/run.mjs';

for await (const line of createInterface({ input: stdin })) {
  const order = JSON.parse(line);
  stdout.write(`${JSON.stringify(await (order.address ? runDirectly(order) : run(order)))}\n`);
}
