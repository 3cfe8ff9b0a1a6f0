process.parentPort.on('message', (e) =>
  process.parentPort.postMessage([process.argv[2], e.data.n instanceof Map]),
)
