// Programs that use a driver in a way that it refuses, and networks that it does not get through.
const PAGE = '<html><head><title>Sign in</title></head></html>';

/** Those of the drivers' own messages that come after the connection string was read. */
export function driverFailures({ ALL, ASTRA_MONGOOSE, BOTH_STARGATE, STARGATE_MONGOOSE }, query, string) {
  const uri = (after) => JSON.stringify(string + after);
  const CURRENT = [ASTRA_MONGOOSE, STARGATE_MONGOOSE];
  return [
    [[ASTRA_MONGOOSE], 'Cannot convert argument to a ByteString', query({ uri: uri('\uFEFF') })],
    [[ASTRA_MONGOOSE], 'is an invalid header value', query({ uri: uri('%0Ax') })],
    [
      CURRENT,
      "Can't make requests on a closed client",
      query({ act: 'await mongoose.disconnect(); await User.findOne();' }),
    ],
    [ALL, 'aggregate() Not Implemented', query({ act: 'await User.aggregate([{ $match: {} }]);' })],
    [ALL, 'aggregate() Not Implemented', query({ act: 'await User.bulkWrite([{ deleteOne: { filter: {} } }]);' })],
    [
      [ASTRA_MONGOOSE],
      'Too many documents to count',
      query({ act: 'await User.countDocuments();', answer: () => [200, { status: { count: 1000, moreData: true } }] }),
    ],
    [
      [STARGATE_MONGOOSE],
      "Cannot read properties of … (reading 'document')",
      query({ answer: () => [500, { message: 'no' }] }),
    ],
    [
      [ASTRA_MONGOOSE],
      "Cannot read properties of … (reading 'document')",
      query({ act: "await User.create({ name: 'x' });", answer: () => [401, undefined] }),
    ],
    [BOTH_STARGATE, 'useDb is not a function', query({ act: "mongoose.connection.useDb('other');" })],
    [
      ALL,
      'Cannot modify Mongoose driver if a connection is already open',
      query({ act: 'mongoose.setDriver({ ...driver });' }),
    ],
    [
      ALL,
      "Cannot find package 'astra-mongoose'",
      { ending: '.mjs', program: "import { driver } from 'astra-mongoose';", isDirect: true },
    ],
    [ALL, "Cannot find package 'astra-mongoose'", { ending: '.cjs', program: "require('astra-mongoose');", isDirect: true }],
    [CURRENT, 'Unable to parse response as JSON', query({ answer: () => [200, PAGE] })],
    [CURRENT, 'self-signed certificate', query({ isUntrusted: true })],
    [
      [STARGATE_MONGOOSE],
      'The session has been destroyed',
      query({
        isUntrusted: true,
        act: 'await User.findOne().catch(() => {}); await User.findOne();',
        // Without what the driver logs of the first failure, which has the cause.
        shown: (all) => all.slice(all.lastIndexOf('StargateServerError')),
      }),
    ],
    [[STARGATE_MONGOOSE], 'alert no application protocol', query({ isOldHttp: true })],
    [[STARGATE_MONGOOSE], 'The pending stream has been canceled', query({ isCut: true })],
  ];
}
