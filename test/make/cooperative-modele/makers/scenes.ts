import {
  canvas,
  ellipse,
  gradient,
  grain,
  polygon,
  rectangle,
  soften,
  write,
  type Canvas,
  type Colour,
} from './canvas.ts'
import { seedOf, seeded } from './random.ts'

const [width, height] = [880, 660] as const
const dark: Colour = [44, 52, 56]
const paper: Colour = [244, 243, 236]

/** An entrance hall with the cleaning plan on the wall, as a caretaker photographs it. */
export function hallWithNotice(name: string, lines: readonly string[]): Canvas {
  const picture = canvas(width, height, [198, 190, 172])
  gradient(picture, [0, 0, width, 470], [226, 219, 203], [202, 192, 172])
  floor(picture)
  door(picture, 600)
  mailboxes(picture)
  notice(picture, [210, 96], lines)
  return photographed(picture, name)
}

function floor(picture: Canvas): void {
  gradient(picture, [0, 470, width, 190], [150, 138, 124], [116, 106, 96])
  for (let index = -8; index < 18; index += 1) {
    polygon(
      picture,
      [
        [440 + (index - 5) * 60, 470],
        [443 + (index - 5) * 60, 470],
        [450 + (index - 5) * 170, 660],
        [441 + (index - 5) * 170, 660],
      ],
      [132, 121, 109],
    )
  }
  for (const y of [488, 514, 552, 606]) rectangle(picture, [0, y, width, 2], [134, 123, 111])
  rectangle(picture, [0, 452, width, 18], [122, 96, 72])
}

function door(picture: Canvas, x: number): void {
  rectangle(picture, [x, 60, 230, 410], [82, 96, 100])
  gradient(picture, [x + 16, 78, 92, 372], [196, 218, 228], [158, 184, 186])
  gradient(picture, [x + 122, 78, 92, 372], [202, 222, 231], [162, 188, 190])
  rectangle(picture, [x + 104, 250, 8, 60], [210, 206, 190])
  polygon(
    picture,
    [
      [x + 30, 78],
      [x + 70, 78],
      [x + 40, 450],
      [x + 16, 450],
      [x + 16, 200],
    ],
    [212, 228, 234],
  )
}

function mailboxes(picture: Canvas): void {
  for (const row of [0, 1, 2]) {
    for (const column of [0, 1]) {
      rectangle(picture, [34 + column * 66, 190 + row * 62, 60, 54], [156, 160, 158])
      rectangle(picture, [40 + column * 66, 200 + row * 62, 48, 7], dark)
      rectangle(picture, [46 + column * 66, 218 + row * 62, 30, 12], paper)
    }
  }
}

function notice(picture: Canvas, [x, y]: readonly [number, number], lines: readonly string[]): void {
  rectangle(picture, [x - 10, y - 10, 350, 300], [120, 124, 122])
  rectangle(picture, [x, y, 330, 280], paper)
  rectangle(picture, [x, y, 330, 34], [31, 92, 107])
  for (const [index, line] of lines.entries()) {
    write(picture, [x + 12, y + (index === 0 ? 10 : 28 + index * 25)], line, 2, index === 0 ? paper : dark)
  }
}

/** The bulky-waste corner behind a building; `littered` before the works, clear after. */
export function wasteCorner(name: string, littered: boolean): Canvas {
  const picture = canvas(width, height, [150, 150, 146])
  gradient(picture, [0, 0, width, 300], [176, 200, 222], [222, 228, 230])
  facade(picture)
  gradient(picture, [0, 440, width, 220], littered ? [118, 116, 110] : [142, 141, 136], [96, 95, 91])
  if (littered) {
    rectangle(picture, [120, 330, 26, 120], [122, 92, 62])
    mattress(picture)
    bags(picture)
  } else {
    shelter(picture)
  }
  return photographed(picture, name)
}

function facade(picture: Canvas): void {
  rectangle(picture, [0, 110, width, 330], [206, 196, 178])
  for (const row of [0, 1]) {
    for (let column = 0; column < 6; column += 1) {
      const [x, y] = [40 + column * 146, 140 + row * 136]
      rectangle(picture, [x, y, 84, 92], [240, 238, 230])
      gradient(picture, [x + 6, y + 6, 72, 80], [94, 112, 124], [132, 148, 156])
      rectangle(picture, [x + 40, y + 6, 4, 80], [240, 238, 230])
    }
  }
  rectangle(picture, [0, 424, width, 16], [164, 152, 134])
}

function mattress(picture: Canvas): void {
  polygon(
    picture,
    [
      [210, 560],
      [250, 350],
      [420, 366],
      [392, 580],
    ],
    [206, 198, 186],
  )
  polygon(
    picture,
    [
      [392, 580],
      [420, 366],
      [436, 372],
      [410, 586],
    ],
    [166, 158, 146],
  )
  for (const offset of [0, 1, 2, 3])
    ellipse(picture, [270 + offset * 40, 440 + offset * 18], [9, 6], [178, 170, 158])
  polygon(
    picture,
    [
      [470, 590],
      [476, 430],
      [640, 424],
      [650, 584],
    ],
    [116, 82, 56],
  )
  rectangle(picture, [490, 446, 138, 58], [92, 64, 44])
  rectangle(picture, [490, 516, 138, 56], [96, 68, 46])
}

function bags(picture: Canvas): void {
  for (const [x, y, size] of [
    [700, 560, 54],
    [764, 586, 46],
    [660, 600, 40],
    [120, 596, 44],
  ] as const) {
    ellipse(picture, [x, y], [size, size * 0.86], [42, 46, 50])
    ellipse(picture, [x - size / 3, y - size / 3], [size / 4, size / 5], [74, 80, 86])
  }
}

function shelter(picture: Canvas): void {
  rectangle(picture, [180, 300, 520, 14], [84, 92, 94])
  for (const x of [186, 430, 680]) rectangle(picture, [x, 314, 12, 236], [84, 92, 94])
  for (let x = 200; x < 680; x += 16) rectangle(picture, [x, 330, 9, 214], [168, 130, 88])
  rectangle(picture, [360, 366, 170, 112], [31, 92, 107])
  write(picture, [376, 380], 'ENCOMBRANTS', 2, paper)
  write(picture, [376, 408], '1ER MARDI', 2, paper)
  write(picture, [376, 436], 'DU MOIS', 2, paper)
  for (const x of [60, 760]) {
    ellipse(picture, [x, 480], [56, 66], [92, 128, 72])
    ellipse(picture, [x + 20, 452], [34, 40], [112, 148, 86])
  }
}

/** A handed-over home: a bright empty room, seen from its door. */
export function handedOverRoom(name: string): Canvas {
  const picture = canvas(width, height, [236, 233, 226])
  polygon(
    picture,
    [
      [0, 0],
      [880, 0],
      [660, 130],
      [220, 130],
    ],
    [248, 247, 243],
  )
  polygon(
    picture,
    [
      [0, 0],
      [220, 130],
      [220, 430],
      [0, 620],
    ],
    [222, 217, 206],
  )
  polygon(
    picture,
    [
      [880, 0],
      [660, 130],
      [660, 430],
      [880, 620],
    ],
    [214, 209, 198],
  )
  gradient(picture, [220, 130, 440, 300], [240, 237, 230], [230, 226, 217])
  rectangle(picture, [330, 170, 220, 230], [250, 250, 248])
  gradient(picture, [342, 182, 92, 206], [176, 208, 236], [206, 222, 206])
  gradient(picture, [446, 182, 92, 206], [180, 211, 238], [208, 224, 208])
  polygon(
    picture,
    [
      [220, 430],
      [660, 430],
      [880, 620],
      [880, 660],
      [0, 660],
      [0, 620],
    ],
    [186, 150, 112],
  )
  for (let index = 0; index < 12; index += 1) {
    polygon(
      picture,
      [
        [220 + index * 40, 430],
        [222 + index * 40, 430],
        [index * 84 - 20, 660],
        [index * 84 - 26, 660],
      ],
      [162, 128, 94],
    )
  }
  polygon(
    picture,
    [
      [350, 430],
      [530, 430],
      [600, 600],
      [330, 600],
    ],
    [206, 172, 134],
  )
  rectangle(picture, [60, 420, 60, 90], [246, 246, 246])
  return photographed(picture, name)
}

/** A notice of works, alone, as the press office exports it for the screens in the halls. */
export function screenNotice(lines: readonly string[]): Canvas {
  const picture = canvas(960, 540, [250, 250, 247])
  rectangle(picture, [0, 0, 960, 92], [31, 92, 107])
  rectangle(picture, [0, 92, 14, 448], [221, 140, 52])
  for (const [index, line] of lines.entries()) {
    write(
      picture,
      [44, index === 0 ? 34 : 84 + index * 46],
      line,
      index === 0 ? 4 : 3,
      index === 0 ? paper : dark,
    )
  }
  return picture
}

function photographed(picture: Canvas, name: string): Canvas {
  soften(picture)
  soften(picture)
  grain(picture, seeded(seedOf(name)), 9)
  return picture
}
