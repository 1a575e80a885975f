// Prints a text in YAML as JSON:  node yaml.mjs node_modules/yaml < compose.yaml
import { createRequire } from 'node:module';
import { argv, stdin, stdout } from 'node:process';
import { text } from 'node:stream/consumers';

const { parse } = createRequire(import.meta.url)(argv[2]);
stdout.write(JSON.stringify(parse(await text(stdin))));
