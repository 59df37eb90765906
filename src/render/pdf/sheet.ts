import type { Link } from '../../model/document.ts'
import type { Signature } from '../../model/pack.ts'
import { reserve } from './objects.ts'
import type { Reference } from '../pdf-syntax/values.ts'
import type { Objects } from './objects.ts'
import { paper } from './theme.ts'
import { root } from './tags.ts'
import type { Node } from './tags.ts'

/** What content belongs to: a node of the structure, or page decoration that readers skip. */
export type Owner = Node | Artifact

type Artifact = 'decoration' | 'header' | 'footer' | 'watermark'

/** A part of a page that a reader may act upon, with the node that it belongs to. */
export type Area = LinkArea | FieldArea

interface Place {
  readonly node: Node
  readonly box: Box
}

export interface LinkArea extends Place {
  readonly link: Link
  readonly text: string
}

/** The field of a signature, with the content stream that shows it. */
export interface FieldArea extends Place {
  readonly signature: Signature
  /** The signature's object in the file, which comes last. */
  readonly value: Reference
  readonly content: string
}

/** An area that has its object in the file. */
export type Annotation = Area & { readonly reference: Reference }

/** Left, top, width and height in points, from the top left corner of the page. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A page being painted. Pieces of content may be functions: they are asked when every page is known. */
export interface Sheet {
  readonly index: number
  readonly bare: boolean
  readonly objects: Objects
  /** The page's object in the file. */
  readonly reference: Reference
  /** Emptied when the page is written. */
  pieces: (string | (() => string))[]
  readonly marks: Node[]
  annotations: Annotation[]
  /** Said in the header: the chapter that the page belongs to. */
  readonly chapter: string
  owner: Owner | undefined
  ink: string
  font: string
}

/** `bare` pages bear neither header nor footer. */
export function newSheet(
  objects: Objects,
  { index, bare, chapter }: Pick<Sheet, 'index' | 'bare' | 'chapter'>,
): Sheet {
  return {
    index,
    bare,
    chapter,
    objects,
    reference: reserve(objects),
    pieces: [],
    marks: [],
    annotations: [],
    owner: undefined,
    ink: '',
    font: '',
  }
}

/** Makes an area of the page lead somewhere, and a kid of its node. */
export function addArea(sheet: Sheet, area: Area): void {
  const reference = reserve(sheet.objects)
  sheet.annotations.push({ ...area, reference })
  area.node.kids.push({ sheet: sheet.index, annotation: reference })
}

const artifacts: Readonly<Record<Artifact, string>> = {
  decoration: '/Artifact <</Type/Layout>> BDC',
  header: '/Artifact <</Type/Pagination/Subtype/Header>> BDC',
  footer: '/Artifact <</Type/Pagination/Subtype/Footer>> BDC',
  watermark: '/Artifact <</Type/Pagination/Subtype/Watermark>> BDC',
}

/** From here on, what is painted belongs to this owner. */
export function give(sheet: Sheet, owner: Owner): void {
  if (sheet.owner === owner) return
  endOwner(sheet)
  sheet.owner = owner
  sheet.pieces.push(typeof owner === 'string' ? artifacts[owner] : openMark(sheet, owner))
}

/** Closes the marked content that is open, at the end of a page. */
export function endOwner(sheet: Sheet): void {
  if (sheet.owner !== undefined) sheet.pieces.push('EMC')
  sheet.owner = undefined
}

function openMark(sheet: Sheet, owner: Node): string {
  root(owner)
  const mark = sheet.marks.push(owner) - 1
  owner.kids.push({ sheet: sheet.index, mark })
  return `/${owner.type} <</MCID ${mark}>> BDC`
}

/** A number as content streams want it: two decimals at most, never an exponent. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** A colour of the theme as three operands between 0 and 1. */
export function rgb(colour: string): string {
  const part = (at: number) => Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1000) / 1000
  return `${part(1)} ${part(3)} ${part(5)}`
}

function fill(sheet: Sheet, colour: string): string {
  if (sheet.ink === colour) return ''
  sheet.ink = colour
  return `${rgb(colour)} rg `
}

/** Sets shaped text with its baseline at y. */
export function setText(
  sheet: Sheet,
  at: { readonly x: number; readonly y: number },
  look: { readonly font: string; readonly size: number; readonly colour: string },
  codes: string,
): void {
  sheet.pieces.push(textOperators(sheet, at, look, codes))
}

/** The operators of setText, for text that is known only when all pages are; such a piece changes the state unseen. */
export function textOperators(
  sheet: Sheet,
  at: { readonly x: number; readonly y: number },
  look: { readonly font: string; readonly size: number; readonly colour: string },
  codes: string,
): string {
  const font = `/${look.font} ${number(look.size)} Tf `
  const change = sheet.font === font ? '' : font
  sheet.font = font
  const ink = fill(sheet, look.colour)
  return `${ink}BT ${change}1 0 0 1 ${number(at.x)} ${number(paper.height - at.y)} Tm [<${codes}>]TJ ET`
}

/** Makes the next text say its font and colour again. */
export function forgetState(sheet: Sheet): void {
  sheet.ink = ''
  sheet.font = ''
}

export function fillBox(sheet: Sheet, box: Box, colour: string): void {
  sheet.pieces.push(`${fill(sheet, colour)}${rectangle(box)} f`)
}

export function strokeBox(sheet: Sheet, box: Box, pen: Pen): void {
  sheet.pieces.push(`q ${penOperators(pen)} ${rectangle(box)} S Q`)
}

function rectangle({ x, y, width, height }: Box): string {
  return `${number(x)} ${number(paper.height - y - height)} ${number(width)} ${number(height)} re`
}

export interface Pen {
  readonly colour: string
  readonly width: number
  readonly dash?: readonly number[]
  readonly round?: boolean
}

function penOperators({ colour, width, dash, round }: Pen): string {
  const dashes = dash === undefined ? '' : ` [${dash.map(number).join(' ')}] 0 d`
  return `${rgb(colour)} RG ${number(width)} w${dashes}${round === true ? ' 1 J 1 j' : ''}`
}

export interface Point {
  readonly x: number
  readonly y: number
}

export function strokeLine(sheet: Sheet, points: readonly Point[], pen: Pen): void {
  sheet.pieces.push(`q ${penOperators(pen)} ${path(points)} S Q`)
}

/** A line to the right of a point. */
export function strokeAcross(sheet: Sheet, { x, y }: Point, width: number, pen: Pen): void {
  const from = `${number(x)} ${number(paper.height - y)} m`
  sheet.pieces.push(`q ${penOperators(pen)} ${from} ${number(x + width)} ${number(paper.height - y)} l S Q`)
}

/** A line down from a point. */
export function strokeDown(sheet: Sheet, { x, y }: Point, height: number, pen: Pen): void {
  const from = `${number(x)} ${number(paper.height - y)} m`
  sheet.pieces.push(`q ${penOperators(pen)} ${from} ${number(x)} ${number(paper.height - y - height)} l S Q`)
}

function path(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => `${number(x)} ${number(paper.height - y)} ${index === 0 ? 'm' : 'l'}`)
    .join(' ')
}

const roundness = 0.5523

/** A filled disc; four curves are as round as print can show. */
export function fillDisc(sheet: Sheet, centre: Point, radius: number, colour: string): void {
  const cx = centre.x
  const cy = paper.height - centre.y
  const k = radius * roundness
  const p = (dx: number, dy: number) => `${number(cx + dx)} ${number(cy + dy)}`
  const around = [
    `${p(radius, 0)} m`,
    `${p(radius, k)} ${p(k, radius)} ${p(0, radius)} c`,
    `${p(-k, radius)} ${p(-radius, k)} ${p(-radius, 0)} c`,
    `${p(-radius, -k)} ${p(-k, -radius)} ${p(0, -radius)} c`,
    `${p(k, -radius)} ${p(radius, -k)} ${p(radius, 0)} c`,
  ]
  sheet.pieces.push(`${fill(sheet, colour)}${around.join(' ')} f`)
}
