import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * The path of the repository from the root of the git work tree that it stands in, with slashes; empty when they are
 * one. Without git, from the folder in which the command was started, if the repository stands below it.
 */
export function placeInWorkTree(root: string, here: string): string {
  const top = workTreeOf(root) ?? here
  const place = path.relative(top, root).split(path.sep).join('/')
  return place.startsWith('..') || path.isAbsolute(place) ? '' : place
}

/** The closest folder that holds a `.git`, which is a file in linked work trees and in submodules. */
function workTreeOf(folder: string): string | undefined {
  if (existsSync(path.join(folder, '.git'))) return folder
  const parent = path.dirname(folder)
  return parent === folder ? undefined : workTreeOf(parent)
}
