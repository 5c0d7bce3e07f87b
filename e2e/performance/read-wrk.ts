/** What wrk measured. */
interface Load {
  requests: number;
  perSecond: number;

  /** Connections that failed, and answers with another status than 2xx and 3xx. */
  errors: number;

  /** Latency of half and of 99 of 100 requests, with its unit. */
  median: string;
  slowest: string;
}

/** Reads what `wrk --latency` prints. Throws when there is no figure in it. */
export function readWrk(output: string): Load {
  const read = (pattern: RegExp) => pattern.exec(output)?.[1];
  const perSecond = read(/^Requests\/sec:\s+([\d.]+)/m);
  const requests = read(/^\s*(\d+) requests in /m);
  if (perSecond === undefined || requests === undefined) {
    throw new Error(`wrk printed no figures; expected “Requests/sec:”. It said:\n${output}`);
  }
  const [, connect = '0', receive = '0', send = '0', late = '0'] =
    /^\s*Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/m.exec(output) ?? [];
  const refused = read(/^\s*Non-2xx or 3xx responses: (\d+)/m) ?? '0';
  return {
    requests: Number(requests),
    perSecond: Math.round(Number(perSecond)),
    errors: [connect, receive, send, late, refused].reduce((sum, count) => sum + Number(count), 0),
    median: read(/^\s*50%\s+(\S+)/m) ?? '',
    slowest: read(/^\s*99%\s+(\S+)/m) ?? '',
  };
}
