// An archive of the sample apps' repository: of each sample a `package.json` that needs no packages.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const VECTORS = new URL('../../vectors/sample-apps.json', import.meta.url);

/** The archive as codeload.github.com gives it: everything in one folder, named after repository and branch. */
export function sampleArchive() {
  const { samples } = JSON.parse(readFileSync(VECTORS, 'utf8'));
  const files = samples.map(({ sample }) => {
    const manifest = JSON.stringify({ name: sample, version: '1.0.0', private: true });
    return file(`stargate-mongoose-sample-apps-main/${sample}/package.json`, manifest);
  });
  return gzipSync(Buffer.concat([...files, Buffer.alloc(2 * BLOCK)]));
}

const BLOCK = 512;

/** One file in the format of `tar` (POSIX ustar): a header of one block, and the content in whole blocks. */
function file(name, content) {
  const header = Buffer.alloc(BLOCK);
  const octal = (number, digits) => `${number.toString(8).padStart(digits, '0')}\0`;
  header.write(name, 0);
  header.write(octal(0o644, 7), 100);
  header.write(octal(0, 7), 108);
  header.write(octal(0, 7), 116);
  header.write(octal(content.length, 11), 124);
  header.write(octal(0, 11), 136);
  header.write(' '.repeat(8), 148); // the checksum counts its own field as blanks
  header.write('0', 156);
  header.write('ustar\x0000', 257);
  header.write(`${octal(header.reduce((sum, byte) => sum + byte, 0), 6)} `, 148);
  const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK);
  return Buffer.concat([header, Buffer.from(content), padding]);
}
