import { cli } from './cli.ts'
import { diagnostics } from './diagnostics.ts'
import { init } from './init.ts'
import { pack } from './pack.ts'
import { terms } from './terms.ts'

export const fr = { locale: 'fr-FR', cli, diagnostics, init, pack, terms }
