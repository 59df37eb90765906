/** Where links lead: one place per thing, the same for whoever makes the link and whoever makes the place. */
export const anchors = {
  chapter: (name: string) => `chapter:${name}`,
  domain: (referential: string, domain: string) => `domain:${referential}/${domain}`,
  requirement: (ref: string) => `requirement:${ref}`,
  trace: (ref: string) => `trace:${ref}`,
  gap: (id: string) => `gap:${id}`,
  commitment: (id: string) => `commitment:${id}`,
  indicator: (id: string) => `indicator:${id}`,
  piece: (number: string) => `piece:${number}`,
  action: (id: string) => `action:${id}`,
  finding: (id: string) => `finding:${id}`,
}
