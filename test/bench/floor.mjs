// The raw floor of any validation: walk a repository, read its YAML files and parse them into plain values.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

const root = process.argv[2] ?? '.'
const files = readdirSync(root, { recursive: true }).filter((file) => /\.ya?ml$/.test(file))
for (const file of files) parse(readFileSync(path.join(root, file), 'utf8'))
