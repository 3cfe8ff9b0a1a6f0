process.parentPort.on('message', ({ data }) => {
  process.parentPort.postMessage([process.argv[2], data.n instanceof Map])
})
