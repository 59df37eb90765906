// Made from the folder by `npm run make`: add a rule as a file, not here.
import type { Rule } from '../rule.ts'
import actionDateWithoutDone from './action/date-without-done.ts'
import actionDoneInFuture from './action/done-in-future.ts'
import actionDoneWithoutDate from './action/done-without-date.ts'
import actionDoneWithoutEvidence from './action/done-without-evidence.ts'
import actionOverdue from './action/overdue.ts'
import actionUnknownEvidence from './action/unknown-evidence.ts'
import assessmentDuplicateRating from './assessment/duplicate-rating.ts'
import assessmentOverdue from './assessment/overdue.ts'
import assessmentUnknownAxis from './assessment/unknown-axis.ts'
import assessmentUnknownEvidence from './assessment/unknown-evidence.ts'
import assessmentUnknownLevel from './assessment/unknown-level.ts'
import assessmentUnknownReferential from './assessment/unknown-referential.ts'
import assessmentWrongForm from './assessment/wrong-form.ts'
import commitmentDatesReversed from './commitment/dates-reversed.ts'
import commitmentNotStarted from './commitment/not-started.ts'
import commitmentOrphan from './commitment/orphan.ts'
import commitmentOver from './commitment/over.ts'
import commitmentUnknownIndicator from './commitment/unknown-indicator.ts'
import commitmentWithoutEvidence from './commitment/without-evidence.ts'
import commitmentWithoutIndicator from './commitment/without-indicator.ts'
import evidenceAlteredFile from './evidence/altered-file.ts'
import evidenceBrokenFile from './evidence/broken-file.ts'
import evidenceBrokenLink from './evidence/broken-link.ts'
import evidenceCutFile from './evidence/cut-file.ts'
import evidenceDatesReversed from './evidence/dates-reversed.ts'
import evidenceDuplicateFile from './evidence/duplicate-file.ts'
import evidenceEmptyFile from './evidence/empty-file.ts'
import evidenceEncryptedFile from './evidence/encrypted-file.ts'
import evidenceExpired from './evidence/expired.ts'
import evidenceExpiresSoon from './evidence/expires-soon.ts'
import evidenceFutureDate from './evidence/future-date.ts'
import evidenceLfsPointer from './evidence/lfs-pointer.ts'
import evidenceMissingFile from './evidence/missing-file.ts'
import evidenceNoPlace from './evidence/no-place.ts'
import evidenceNotAFile from './evidence/not-a-file.ts'
import evidenceNotEvidence from './evidence/not-evidence.ts'
import evidenceOutsideRepository from './evidence/outside-repository.ts'
import evidencePersonalData from './evidence/personal-data.ts'
import evidenceRetentionOver from './evidence/retention-over.ts'
import evidenceSameContent from './evidence/same-content.ts'
import evidenceSeveralPlaces from './evidence/several-places.ts'
import evidenceSuspect from './evidence/suspect.ts'
import evidenceTwoValidities from './evidence/two-validities.ts'
import evidenceUnreadText from './evidence/unread-text.ts'
import evidenceUnregistered from './evidence/unregistered.ts'
import evidenceWrongEnding from './evidence/wrong-ending.ts'
import fileMisnamedFolder from './file/misnamed-folder.ts'
import fileNotRead from './file/not-read.ts'
import fileStray from './file/stray.ts'
import fileUnprintableCharacter from './file/unprintable-character.ts'
import fileUnsafeName from './file/unsafe-name.ts'
import indicatorAlertInsideTarget from './indicator/alert-inside-target.ts'
import indicatorAnswerNotAMark from './indicator/answer-not-a-mark.ts'
import indicatorBoundsReversed from './indicator/bounds-reversed.ts'
import indicatorContactedBelowSize from './indicator/contacted-below-size.ts'
import indicatorDelayReversed from './indicator/delay-reversed.ts'
import indicatorDelayUnit from './indicator/delay-unit.ts'
import indicatorDelaysDiffer from './indicator/delays-differ.ts'
import indicatorDistributionDiffers from './indicator/distribution-differs.ts'
import indicatorDistributionSum from './indicator/distribution-sum.ts'
import indicatorDuplicatePeriod from './indicator/duplicate-period.ts'
import indicatorFuturePeriod from './indicator/future-period.ts'
import indicatorHalfRatio from './indicator/half-ratio.ts'
import indicatorInfiniteRatio from './indicator/infinite-ratio.ts'
import indicatorMixedUnits from './indicator/mixed-units.ts'
import indicatorNoResult from './indicator/no-result.ts'
import indicatorNoTarget from './indicator/no-target.ts'
import indicatorNoValue from './indicator/no-value.ts'
import indicatorOrphan from './indicator/orphan.ts'
import indicatorOutsideUnit from './indicator/outside-unit.ts'
import indicatorPercentAsFraction from './indicator/percent-as-fraction.ts'
import indicatorPeriodFrequency from './indicator/period-frequency.ts'
import indicatorPopulationBelowSample from './indicator/population-below-sample.ts'
import indicatorRatioDiffers from './indicator/ratio-differs.ts'
import indicatorSmallSample from './indicator/small-sample.ts'
import indicatorStale from './indicator/stale.ts'
import indicatorTargetDirection from './indicator/target-direction.ts'
import indicatorUnknownEvidence from './indicator/unknown-evidence.ts'
import privacyAuthor from './privacy/author.ts'
import privacyBirthDate from './privacy/birth-date.ts'
import privacyDoor from './privacy/door.ts'
import privacyEmail from './privacy/email.ts'
import privacyIban from './privacy/iban.ts'
import privacyNir from './privacy/nir.ts'
import privacyPhone from './privacy/phone.ts'
import privacyPosition from './privacy/position.ts'
import privacySmallCell from './privacy/small-cell.ts'
import referenceAmbiguousRequirement from './reference/ambiguous-requirement.ts'
import referenceDuplicateId from './reference/duplicate-id.ts'
import referenceUnknownRequirement from './reference/unknown-requirement.ts'
import referentialNoProof from './referential/no-proof.ts'
import referentialPlaceholder from './referential/placeholder.ts'
import referentialRangeReversed from './referential/range-reversed.ts'
import referentialRemoveWithoutBase from './referential/remove-without-base.ts'
import referentialScaleDisorder from './referential/scale-disorder.ts'
import referentialSelectionMismatch from './referential/selection-mismatch.ts'
import referentialTwinExpectation from './referential/twin-expectation.ts'
import referentialUnknownMapping from './referential/unknown-mapping.ts'
import settingsDatesReversed from './settings/dates-reversed.ts'
import settingsDuplicateWaiver from './settings/duplicate-waiver.ts'
import settingsNoAuditDate from './settings/no-audit-date.ts'
import settingsNotApplicableContradicted from './settings/not-applicable-contradicted.ts'
import settingsUnknownReferential from './settings/unknown-referential.ts'
import settingsUnknownSize from './settings/unknown-size.ts'
import settingsWaiverInFuture from './settings/waiver-in-future.ts'

export const rules: readonly Rule[] = [
  actionDateWithoutDone,
  actionDoneInFuture,
  actionDoneWithoutDate,
  actionDoneWithoutEvidence,
  actionOverdue,
  actionUnknownEvidence,
  assessmentDuplicateRating,
  assessmentOverdue,
  assessmentUnknownAxis,
  assessmentUnknownEvidence,
  assessmentUnknownLevel,
  assessmentUnknownReferential,
  assessmentWrongForm,
  commitmentDatesReversed,
  commitmentNotStarted,
  commitmentOrphan,
  commitmentOver,
  commitmentUnknownIndicator,
  commitmentWithoutEvidence,
  commitmentWithoutIndicator,
  evidenceAlteredFile,
  evidenceBrokenFile,
  evidenceBrokenLink,
  evidenceCutFile,
  evidenceDatesReversed,
  evidenceDuplicateFile,
  evidenceEmptyFile,
  evidenceEncryptedFile,
  evidenceExpired,
  evidenceExpiresSoon,
  evidenceFutureDate,
  evidenceLfsPointer,
  evidenceMissingFile,
  evidenceNoPlace,
  evidenceNotAFile,
  evidenceNotEvidence,
  evidenceOutsideRepository,
  evidencePersonalData,
  evidenceRetentionOver,
  evidenceSameContent,
  evidenceSeveralPlaces,
  evidenceSuspect,
  evidenceTwoValidities,
  evidenceUnreadText,
  evidenceUnregistered,
  evidenceWrongEnding,
  fileMisnamedFolder,
  fileNotRead,
  fileStray,
  fileUnprintableCharacter,
  fileUnsafeName,
  indicatorAlertInsideTarget,
  indicatorAnswerNotAMark,
  indicatorBoundsReversed,
  indicatorContactedBelowSize,
  indicatorDelayReversed,
  indicatorDelayUnit,
  indicatorDelaysDiffer,
  indicatorDistributionDiffers,
  indicatorDistributionSum,
  indicatorDuplicatePeriod,
  indicatorFuturePeriod,
  indicatorHalfRatio,
  indicatorInfiniteRatio,
  indicatorMixedUnits,
  indicatorNoResult,
  indicatorNoTarget,
  indicatorNoValue,
  indicatorOrphan,
  indicatorOutsideUnit,
  indicatorPercentAsFraction,
  indicatorPeriodFrequency,
  indicatorPopulationBelowSample,
  indicatorRatioDiffers,
  indicatorSmallSample,
  indicatorStale,
  indicatorTargetDirection,
  indicatorUnknownEvidence,
  privacyAuthor,
  privacyBirthDate,
  privacyDoor,
  privacyEmail,
  privacyIban,
  privacyNir,
  privacyPhone,
  privacyPosition,
  privacySmallCell,
  referenceAmbiguousRequirement,
  referenceDuplicateId,
  referenceUnknownRequirement,
  referentialNoProof,
  referentialPlaceholder,
  referentialRangeReversed,
  referentialRemoveWithoutBase,
  referentialScaleDisorder,
  referentialSelectionMismatch,
  referentialTwinExpectation,
  referentialUnknownMapping,
  settingsDatesReversed,
  settingsDuplicateWaiver,
  settingsNoAuditDate,
  settingsNotApplicableContradicted,
  settingsUnknownReferential,
  settingsUnknownSize,
  settingsWaiverInFuture,
]
