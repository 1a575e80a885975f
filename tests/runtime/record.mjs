// Runs one program against the recorder, and prints what it did.
//
//   echo '{ "folder": "…", "command": ["node", "connect.cjs"], "answer": "empty" }' | node tests/runtime/record.mjs
import { stdin, stdout } from 'node:process';
import { json } from 'node:stream/consumers';

import { run } from './recorder/run.mjs';

stdout.write(JSON.stringify(await run(await json(stdin))));
