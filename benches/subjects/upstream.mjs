// A service that accepts everything, in a process of its own. Prints its port; ends with its input.

import { createServer } from "node:http";

const ANSWER = Buffer.from('{"status":"success","message":"Group updated successfully"}');
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    response.writeHead(200, { "content-type": "application/json", "content-length": ANSWER.length });
    response.end(ANSWER);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.resume().on("end", () => process.exit(0));
