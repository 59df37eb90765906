import type { YamlEdit, YamlValue } from '../model/yaml-edit.ts'

/** What a YAML file may hold when it is read. */
export type Data = string | number | boolean | null | readonly Data[] | DataMap

export interface DataMap {
  readonly [key: string]: Data
}

export function isList(data: unknown): data is readonly Data[] {
  return Array.isArray(data)
}

export function isDataMap(data: Data | undefined): data is DataMap {
  return typeof data === 'object' && data !== null && !isList(data)
}

/** A value without its keys that hold nothing, and without a minus before a zero. */
export function dataOf(value: YamlValue): Data {
  if (typeof value === 'number') return value === 0 ? 0 : value
  if (typeof value !== 'object') return value
  if (isValueList(value)) return value.map(dataOf)
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      item === undefined ? [] : [[key, dataOf(item)] as const],
    ),
  )
}

function isValueList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value)
}

/** What stands at a path; nothing when a step leads nowhere. */
export function dataAt(data: Data | undefined, path: YamlEdit['path']): Data | undefined {
  let found = data
  for (const step of path) {
    if (isList(found)) found = typeof step === 'number' ? found[step] : undefined
    else if (isDataMap(found) && Object.hasOwn(found, step)) found = found[step]
    else return undefined
  }
  return found
}

/** Whether each step of a path is there or can be made: a new list begins with its first item. */
export function hasPlace(data: Data | undefined, path: YamlEdit['path']): boolean {
  const [step, ...rest] = path
  if (step === undefined) return true
  if (data === undefined || data === null) return path.every((one) => typeof one === 'string' || one === 0)
  if (isList(data)) {
    if (typeof step !== 'number' || !Number.isInteger(step) || step < 0) return false
    return step <= data.length && hasPlace(data[step], rest)
  }
  return isDataMap(data) && hasPlace(dataAt(data, [step]), rest)
}

/** What an edit puts at its path, or before the item that stands there. */
export interface Change {
  readonly data: Data | undefined
  readonly isBefore: boolean
}

/** Data after an edit that has a place in them. */
export function dataAfter(
  data: Data | undefined,
  [step, ...rest]: YamlEdit['path'],
  change: Change,
): Data | undefined {
  if (step === undefined) return change.data
  if (isList(data)) {
    const place = Number(step)
    if (rest.length === 0 && change.isBefore && change.data !== undefined)
      return data.toSpliced(place, 0, change.data)
    const item = dataAfter(data[place], rest, change)
    return [...data.slice(0, place), ...(item === undefined ? [] : [item]), ...data.slice(place + 1)]
  }
  if (!isDataMap(data)) {
    const made = dataAfter(undefined, rest, change)
    if (made === undefined) return data
    return typeof step === 'number' ? [made] : { [step]: made }
  }
  const key = String(step)
  const item = dataAfter(Object.hasOwn(data, key) ? data[key] : undefined, rest, change)
  if (item !== undefined) return { ...data, [key]: item }
  return Object.fromEntries(Object.entries(data).filter(([other]) => other !== key))
}
