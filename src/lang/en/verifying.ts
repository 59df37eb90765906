import type { VerifyingCatalogue } from '../fr/verifying.ts'

const remedies = {
  again: 'Ask the organisation for the pack again, by another way, and compare the two.',
  added: 'Ask the organisation where it comes from; a pack asked for again must not have it.',
  clutter: 'Remove it and verify again: a system left it there unasked.',
  maker: 'Ask whoever made it to make it again with another tool, or to mend this file.',
  unsafe: 'Neither extract nor open it: on some systems it would write elsewhere.',
  bomb: 'Do not open it: your computer might stop responding. Ask for the pack again, by another way.',
  wholeZip: 'Copy the ZIP again from where it came (a transfer may have been cut), or ask for it again.',
  signed: 'Ask the organisation for a pack signed anew, at one go.',
  question: 'Ask the organisation which one counts, and why they differ.',
} as const

export const verifying: VerifyingCatalogue = {
  titles: {
    pack: 'Evidence pack of {organisation}, as of {date}',
    draft: 'Working paper of {organisation}, as of {date}',
    bag: 'BagIt {version} bag',
    unknown: 'Neither an evidence pack nor a BagIt bag',
    madeBy: 'Made by {generator}{commit}: {pieces}, {packed}.',
    content: '{payload}, {tags}, {size}; {algorithms} hashes.',
    signatures: 'Signed',
    checked: 'What was checked',
    silent: 'What this does not tell',
  },
  verdicts: {
    doubts: {
      one: '{n} doubt: do not rely on this pack as it is.',
      other: '{n} doubts: do not rely on this pack as it is.',
    },
    remarks: { one: '{n} harmless remark', other: '{n} harmless remarks' },
  },
  checked: {
    sums: 'Every file in data has the hash that the manifests give, and there is no other.',
    tags: 'Every file that the tag manifest names has its hash.',
    untagged: 'The files beside data have no manifest: nothing tells whether they changed.',
    nothingAdded: 'No file was added, in data or beside it.',
    audit: 'audit.json names every piece and every source, with the same hash, and no other.',
    statement: 'provenance.json names the same files, with the same hashes, and says the same as audit.json.',
    pdf: 'The files attached to audit.pdf are, byte for byte, those of the pack; it prints the hash of every piece, the same one.',
    workbook: 'audit.xlsx shows, beside the number of every piece, the same hash.',
    signature: 'Every signature is that of this content, the whole of it.',
    sources:
      'In the repository, at the commit of the pack: {sources} sources and {pieces} pieces the same, {changes} last changes that git tells likewise.',
    folder:
      'In the repository as it is today, for want of a commit: {sources} sources and {pieces} pieces the same.',
    rebuilt: 'Made again from its sources and its pieces, the pack gives, byte for byte: {files}.',
    signaturesKept: 'The signatures, which the signer alone can make again, are put back as they are.',
  },
  silent: {
    unsigned:
      'Who made it: it is not signed. Somebody who made all of it anew, hashes and manifests included, would not be noticed. Ask for a signed pack, or compare the hash of tagmanifest-sha256.txt with the one that the organisation gives you by another way.',
    forger:
      'Whether it is the organisation that signed it: somebody who made all of it anew and signed in another name would be noticed by that name alone.',
    truth: 'Whether what the pack says is true: only that it has not changed since it was made.',
    truthInDoubt: 'Whether what the pack says is true.',
    trust:
      'Whether this certificate deserves trust: that is for you to judge. Compare its fingerprint with the one that the signer gives you by another way, or have its authority verified.',
    time: 'When it was signed: the time is that of the signer’s machine.',
    draft: 'What it is worth: it is a working paper, made while files held errors.',
    dirty:
      'Whether everything was recorded: the pack itself says that files were not as its commit keeps them.',
    against:
      'Whether its sources are those of the repository, and whether it follows from them: “--against repository” compares them and makes the pack again.',
    withheld: 'What the pieces hold that are not in the pack ({pieces}): it gives their hashes alone.',
    withheldSome:
      'What the pieces hold that are not in the pack ({pieces}): it gives the hashes of {hashed}, and nothing of {bare} (web address, paper or missing file).',
    withheldBare:
      'What the pieces hold of which the pack does not even give a hash ({bare}): web address, paper or missing file.',
    unknown:
      'Whether these pieces, which the repository does not keep at this commit, are the right ones: {files}.',
    unlisted: 'What stood in the work tree without being recorded in git when the pack was made.',
    bag: 'What its files hold: coopqual did not make it, and reads nothing but bytes in them.',
    tooLarge: 'What {file} shows: it is too large to be read. Its hash is that of the manifest all the same.',
  },
  signature: {
    whole: 'the list of all the files ({file})',
    own: '{file}, by {name}, with a certificate that the signer made',
    issued: '{file}, by {name}, with a certificate issued by {issuer}',
    validity: 'valid from {from} to {to}; SHA-256 fingerprint of the certificate: {fingerprint}',
    expired: 'expired since',
    moment: 'on {date} by the signer’s word',
  },
  counts: {
    pieces: { one: '{n} piece', other: '{n} pieces' },
    packed: { one: '{n} of them in the pack', other: '{n} of them in the pack' },
    payload: { one: '{n} file in data', other: '{n} files in data' },
    tags: { one: '{n} beside', other: '{n} beside' },
    more: { one: '… and {n} more.', other: '… and {n} more.' },
  },
  problems: {
    noGit: 'git is not installed',
    notRepository: 'this is no git repository',
    notTrusted:
      'git refuses this folder, which belongs to somebody else (git config --global --add safe.directory)',
    missingObjects: 'this clone lacks files of that commit',
    unknownReference: 'it does not know that commit',
    unknownInShallow: 'it does not know that commit, and its history is cut (git fetch --unshallow)',
    badReference: 'this is no name of a commit',
    broken: 'its coopqual.yaml cannot be used',
    missingFile: '{path} is missing',
    unreadable: 'audit.json does not tell all that it takes',
    unsafePath: '{path} leads out of the repository',
    withheld:
      'the piece {path} stays with the organisation, and the repository given does not keep it as it was',
  },
  sound: 'No doubt: nothing is missing, nothing was added or altered.',
  neither:
    '{target} is neither a folder nor a ZIP. Give the folder “audit-…” of the organisation, or its .zip file.',
  notFolder: '--against takes the folder of the repository, and {target} is no folder.',
  notPack: '--against compares an evidence pack with its repository, and {target} is no evidence pack.',
  steps: { read: 'Reading', rebuild: 'Making the pack again' },
  doubts: {
    'against/changed': {
      text: 'is not the file that the repository keeps: {path}',
      remedy: remedies.question,
    },
    'against/commit': {
      text: 'The repository cannot tell what the commit {commit} held: {why}.',
      remedy: 'Bring the repository up to date (git fetch), and make sure that it is the organisation’s.',
    },
    'against/history': {
      text: 'the last change of {path} is not the one that git tells',
      remedy: remedies.question,
    },
    'against/left-out': {
      text: 'is in the repository at this commit, and coopqual would have read it: the pack lacks it',
      remedy: 'Ask the organisation why this file was left out.',
    },
    'against/uncommitted': {
      text: 'is not in the repository at this commit, and the pack says so itself: it cannot be compared',
      remedy: 'Ask for a pack that was made while everything was recorded in git.',
    },
    'against/unknown': {
      text: 'is not in the repository: {path}',
      remedy: 'Ask the organisation where this file comes from.',
    },
    'audit/differs': {
      text: 'is not the file that audit.json names: its size or its hash differs',
      remedy: remedies.again,
    },
    'audit/missing': { text: 'is named in audit.json, and is not there', remedy: remedies.again },
    'audit/not-readable': {
      text: 'is missing, or is no longer written as coopqual writes it',
      remedy: remedies.again,
    },
    'audit/unlisted': { text: 'is named nowhere in audit.json', remedy: remedies.added },
    'bag/declaration': {
      text: 'has not the form that BagIt wants (two lines, in UTF-8 without a mark)',
      remedy: remedies.maker,
    },
    'bag/empty': { text: 'This folder is empty.', remedy: 'Give the folder “audit-…”, or its .zip file.' },
    'bag/encoding': {
      text: 'cannot be read, or is in an unknown encoding: {encoding}',
      remedy: remedies.maker,
    },
    'bag/no-declaration': {
      text: 'bagit.txt is missing: this is no BagIt bag, or it is incomplete.',
      remedy: 'Give the folder “audit-…” itself, the one that holds bagit.txt; or ask for it again.',
    },
    'bag/unlike-ours': {
      text: '{what} (coopqual never writes so: somebody touched it)',
      remedy: remedies.again,
    },
    'bag/version': { text: 'claims an unknown version of BagIt: {version}', remedy: remedies.maker },
    'fetch/line': { text: 'line {line}: it cannot be read', remedy: remedies.maker },
    'fetch/unsafe-path': { text: 'line {line}: “{path}” leads out of the bag', remedy: remedies.unsafe },
    'file/case': {
      text: 'differs from “{other}” in case or in the form of accents alone: on Windows and macOS, one takes the place of the other',
      remedy: remedies.added,
    },
    'file/clutter': { text: 'does not belong there', remedy: remedies.clutter },
    'file/link': {
      text: 'is a link: what it leads to is no part of the pack',
      remedy: 'Ask for a pack that holds the file itself.',
    },
    'file/special': { text: 'is neither a file nor a folder', remedy: remedies.added },
    'file/too-large': {
      text: 'is far larger than such a file ever is, or would be once unfolded: it was not read',
      remedy: remedies.bomb,
    },
    'file/twice': {
      text: 'stands twice in the ZIP: each program will read another one',
      remedy: remedies.again,
    },
    'file/unreadable': { text: 'cannot be read, or is damaged', remedy: remedies.again },
    'file/unsafe-name': { text: 'has a name that leads out of the pack', remedy: remedies.unsafe },
    'info/oxum': { text: 'Payload-Oxum cannot be read: “{value}”', remedy: remedies.maker },
    'info/oxum-bytes': { text: 'states {stated} bytes in data; there are {found}', remedy: remedies.again },
    'info/oxum-files': { text: 'states {stated} files in data; there are {found}', remedy: remedies.again },
    'manifest/form': {
      text: 'is not written as coopqual writes it: somebody touched it',
      remedy: remedies.again,
    },
    'manifest/incomplete': {
      text: 'does not name “{path}”, which another manifest names',
      remedy: remedies.again,
    },
    'manifest/line': { text: 'line {line}: it cannot be read', remedy: remedies.maker },
    'manifest/none': {
      text: 'There is no manifest: nothing tells what must be there.',
      remedy: remedies.again,
    },
    'manifest/outside': { text: 'line {line}: “{path}” is not in data', remedy: remedies.maker },
    'manifest/twice': { text: 'names “{path}” twice', remedy: remedies.maker },
    'manifest/unknown-algorithm': { text: 'uses an unknown hash: {algorithm}', remedy: remedies.maker },
    'manifest/unsafe-path': { text: 'line {line}: “{path}” leads out of the bag', remedy: remedies.unsafe },
    'payload/added': { text: 'is in no manifest: it was added', remedy: remedies.added },
    'payload/altered': {
      text: 'was altered: its {algorithm} hash is no longer that of the manifest',
      remedy: remedies.again,
    },
    'payload/awaited': {
      text: 'is not there: fetch.txt tells where to fetch it, which coopqual never does',
      remedy: 'Ask for a complete pack.',
    },
    'payload/missing': { text: 'is missing', remedy: remedies.again },
    'pdf/attachment-differs': {
      text: 'carries a “{name}” that is not that of the pack',
      remedy: remedies.again,
    },
    'pdf/attachment-missing': {
      text: 'does not carry “{name}”, which audit.json calls attached',
      remedy: remedies.again,
    },
    'pdf/attachment-unknown': {
      text: 'carries “{name}”, which audit.json does not call attached',
      remedy: remedies.added,
    },
    'pdf/form': { text: 'goes on after its end: somebody added something', remedy: remedies.again },
    'pdf/not-readable': {
      text: 'is missing, or is no longer made as coopqual makes it',
      remedy: remedies.again,
    },
    'pdf/unprinted': { text: 'does not print the hash of {name}, or prints another', remedy: remedies.again },
    'provenance/differs': {
      text: 'does not give “{path}” the hash that this file has',
      remedy: remedies.again,
    },
    'provenance/not-readable': { text: 'is missing, or cannot be read', remedy: remedies.again },
    'provenance/other': { text: 'does not say the same as audit.json ({name})', remedy: remedies.again },
    'rebuilt/data': {
      text: 'comes out another when the pack is made again from its sources and its pieces (first difference: {at})',
      remedy: 'Ask the organisation what, besides the sources and the pieces, went into this file.',
    },
    'rebuilt/differs': {
      text: 'comes out another when the pack is made again from the same data (first difference: byte {at})',
      remedy: remedies.again,
    },
    'rebuilt/impossible': {
      text: 'The pack cannot be made again: {why}.',
      remedy: 'The rest of the verification holds; ask the organisation for what is missing.',
    },
    'rebuilt/other-version': {
      text: 'The pack was made by {made}, and this is {own}: made again, it would not be the same to the byte.',
      remedy: 'Verify it with the version that made it: npx {install} verify …',
    },
    'signature/altered': {
      text: 'the signature is not that of this content: it changed since it was signed',
      remedy: remedies.again,
    },
    'signature/incomplete': {
      text: 'the signature does not cover the whole file: something was added after it',
      remedy: remedies.again,
    },
    'signature/missing': {
      text: 'is not signed, while the rest is or the pack says so',
      remedy: remedies.signed,
    },
    'signature/not-readable': {
      text: 'the signature cannot be read, or is none that coopqual makes',
      remedy: remedies.signed,
    },
    'signature/strangers': {
      text: 'The signatures of the pack are not made with the same certificate.',
      remedy: remedies.signed,
    },
    'signature/undated': {
      text: 'claims to be signed on {day}, when the certificate is valid from {from} to {to}',
      remedy: remedies.signed,
    },
    'signature/weak': {
      text: 'the key of the signature is too short: it can be forged',
      remedy: remedies.signed,
    },
    'tag/added': { text: 'is in no manifest: it was added', remedy: remedies.added },
    'tag/altered': {
      text: 'was altered: its {algorithm} hash is no longer that of the manifest',
      remedy: remedies.again,
    },
    'tag/missing': { text: 'is missing', remedy: remedies.again },
    'workbook/differs': { text: 'does not show the right hash: {piece}', remedy: remedies.again },
    'workbook/not-readable': { text: 'is missing, or does not open', remedy: remedies.again },
    'zip/damaged': { text: 'The ZIP is damaged or incomplete: it does not open.', remedy: remedies.wholeZip },
    'zip/encrypted': { text: 'is under a password', remedy: 'Ask for the pack without a password.' },
    'zip/hidden-bytes': {
      text: 'The ZIP holds bytes that its directory does not account for.',
      remedy: remedies.again,
    },
    'zip/odd-entry': {
      text: 'the directory of the ZIP and the header of the file do not say the same',
      remedy: remedies.again,
    },
    'zip/overlapping': {
      text: 'The files of the ZIP lie over one another: it would unfold without end, and was not read.',
      remedy: remedies.bomb,
    },
    'zip/seal': { text: 'The directory of the ZIP changed since coopqual wrote it.', remedy: remedies.again },
    'zip/too-large': {
      text: 'The ZIP would unfold into far more than a pack holds: it was not read.',
      remedy: remedies.bomb,
    },
  },
  remarks: {
    'bag/no-tag-manifest': 'There is no tag manifest.',
    'bag/weak-algorithm': 'The hashes are {algorithm} alone, which can be forged.',
    'file/clutter': 'was left there by a system',
    'file/empty-folder': 'is an empty folder',
    'file/spelling': 'differs from “{other}” in case or in the form of accents alone',
    'info/none': 'There is no bag-info.txt.',
    'manifest/dot-slash': 'holds paths that begin with “./”',
    'manifest/repeated': 'names “{path}” twice, with the same hash',
    'manifest/star': 'holds paths after a star, as md5sum writes them',
    'zip/comment': 'The ZIP bears a comment.',
  },
}
