"use client";

import dynamic from "next/dynamic";

// One page draws every tab of an account: what one tab alone needs in the browser comes with that tab, not with all of them.
export const PeopleTab = dynamic(() => import("@/components/contacts/people-tab").then((file) => file.PeopleTab));
export const TermField = dynamic(() => import("./term-field").then((file) => file.TermField));
export const AddTerm = dynamic(() => import("./add-term").then((file) => file.AddTerm));
export const RecordMonth = dynamic(() => import("./record-month").then((file) => file.RecordMonth));
export const LetterMenu = dynamic(() => import("@/components/letters/letter-menu").then((file) => file.LetterMenu));
export const NewLetter = dynamic(() => import("@/components/letters/new-letter").then((file) => file.NewLetter));

export const AgreementForm = dynamic(() =>
  import("@/components/terms/agreement-forms").then((file) => file.AgreementForm),
);
export const EndAgreement = dynamic(() =>
  import("@/components/terms/agreement-forms").then((file) => file.EndAgreement),
);
export const RemoveAgreement = dynamic(() =>
  import("@/components/terms/agreement-forms").then((file) => file.RemoveAgreement),
);

export const QuoteForm = dynamic(() => import("@/components/rivals/quote-forms").then((file) => file.QuoteForm));
export const RemoveQuote = dynamic(() => import("@/components/rivals/quote-forms").then((file) => file.RemoveQuote));

export const GiveCredit = dynamic(() => import("@/components/credits/give-credit").then((file) => file.GiveCredit));
export const RecoverCredit = dynamic(() =>
  import("@/components/credits/credit-acts").then((file) => file.RecoverCredit),
);
export const WithdrawCredit = dynamic(() =>
  import("@/components/credits/credit-acts").then((file) => file.WithdrawCredit),
);

export const SectionForm = dynamic(() => import("@/components/plans/section-form").then((file) => file.SectionForm));
export const ReviewButton = dynamic(() => import("@/components/plans/review-button").then((file) => file.ReviewButton));

export const OpenIssue = dynamic(() => import("@/components/service/issue-forms").then((file) => file.OpenIssue));
export const EscalateIssue = dynamic(() =>
  import("@/components/service/issue-forms").then((file) => file.EscalateIssue),
);
export const CloseIssue = dynamic(() => import("@/components/service/issue-forms").then((file) => file.CloseIssue));
export const GuaranteeForm = dynamic(() =>
  import("@/components/service/guarantee-form").then((file) => file.GuaranteeForm),
);
export const RfpForm = dynamic(() => import("@/components/service/rfp-form").then((file) => file.RfpForm));

// What the first tab shows of few accounts.
export const EndOverride = dynamic(() => import("@/components/health/end-override").then((file) => file.EndOverride));
export const EndCover = dynamic(() => import("@/components/ownership/end-cover").then((file) => file.EndCover));
