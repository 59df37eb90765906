import type { Catalogue } from '../catalogue.ts'
import { cli } from './cli.ts'
import { diagnostics } from './diagnostics.ts'
import { init } from './init.ts'
import { pack } from './pack.ts'
import { terms } from './terms.ts'

export const en: Catalogue = { locale: 'en-GB', cli, diagnostics, init, pack, terms }
