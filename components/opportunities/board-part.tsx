"use client";

import dynamic from "next/dynamic";

/** The board, which comes where it is shown: the list does without what moves its cards. */
export const DealsBoard = dynamic(() => import("./deals-board").then(({ DealsBoard }) => DealsBoard));
