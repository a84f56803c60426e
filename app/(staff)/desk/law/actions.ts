"use server";

import { z } from "zod";
import { packIds } from "@/lib/domain/pack";
import { action } from "@/lib/server/action";
import { choosePacks as choosePacksAs } from "@/lib/server/pack/choose-packs";
import { previewLaw as previewLawFor } from "@/lib/server/pack/preview-law";

const choice = z.object({ packs: z.array(z.enum(packIds)).max(packIds.length) });

export const choosePacks = action("choose-packs", {
  schema: choice,
  allowance: "staff",
  handle: choosePacksAs,
});

export const previewLaw = action("choose-packs", {
  schema: choice,
  allowance: "staff",
  handle: previewLawFor,
});
