#!/usr/bin/env node
'use strict'

// Node 22 and later keep what they compiled; Node 20 has no such thing.
require('node:module').enableCompileCache?.()

require('../dist/bundle/cli.js')
  .main(process.argv.slice(2), process)
  .then((code) => {
    process.exitCode = code
  })
