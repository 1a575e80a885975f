// Redirects an unchanged program to the recorder: by the environment it runs in.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REDIRECT = fileURLToPath(new URL('redirect.cjs', import.meta.url));
const PYTHON = fileURLToPath(new URL('python', import.meta.url));

/** The variables that lead Node, Python and curl there, and whatever these start; `folder` is the home that they have. */
export async function leads({ port, cert }, folder) {
  const certificate = join(folder, 'recorder.pem');
  const report = join(folder, 'connections');
  await writeFile(certificate, cert);
  await writeFile(report, '');
// Every host and port becomes the recorder's. curl checks the certificate against the original host.
  const curl = [`connect-to = "::127.0.0.1:${port}"`, `cacert = "${certificate}"`, 'noproxy = "*"', ''];
  await writeFile(join(folder, '.curlrc'), curl.join('\n'));
  // npm would ask whether there is a newer npm.
  await writeFile(join(folder, '.npmrc'), 'update-notifier=false\n');
  const variables = {
    HOME: folder,
    RECORDER_PORT: String(port),
    RECORDER_REPORT: report,
    RECORDER_CERTIFICATE: certificate,
    NODE_OPTIONS: `--require=${JSON.stringify(REDIRECT)}`,
    NODE_EXTRA_CA_CERTS: certificate,
    PYTHONPATH: PYTHON,
    PYTHONDONTWRITEBYTECODE: '1',
// astrapy warns of a bug in Python 3.12.0 to 3.12.11, which does not concern the program under test.
    PYTHONWARNINGS: 'ignore',
    CURL_HOME: folder,
// Next.js would tell its makers how it is used.
    NEXT_TELEMETRY_DISABLED: '1',
  };
  return { variables, report };
}
