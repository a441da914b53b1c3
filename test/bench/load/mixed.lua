-- Asks for the addresses of a file in an order that chance makes, the same for each run: `wrk -s mixed.lua <address> -- <file>`.
local paths = {}
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  for line in io.lines(args[1]) do
    paths[#paths + 1] = line
  end
  math.randomseed(2026 + number)
  wrk.headers["Accept-Encoding"] = "br, gzip"
end

function request()
  return wrk.format("GET", paths[math.random(#paths)])
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"seconds":%.2f,"bytes":%d,"errors":%d,"p50":%.2f,"p99":%.2f}\n',
    summary.requests, summary.duration / 1e6, summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3
  ))
end
