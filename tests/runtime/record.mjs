// Runs one program against the recorder, and prints what it did.
//
//   echo '{ "folder": "…", "command": ["node", "connect.cjs"], "answer": "empty" }' | node tests/runtime/record.mjs
import { stdin, stdout } from 'node:process';
import { json } from 'node:stream/consumers';

import { run, runDirectly } from './recorder/run.mjs';

const order = await json(stdin);
stdout.write(JSON.stringify(await (order.address ? runDirectly(order) : run(order))));
