"use server";

import { z } from "zod";
import { action } from "@/lib/server/action";
import { connectionInput } from "@/lib/server/model-connection/connection-input";
import { removeConnection as removeConnectionAs } from "@/lib/server/model-connection/remove-connection";
import { saveConnection as saveConnectionAs } from "@/lib/server/model-connection/save-connection";
import { tryConnection as tryConnectionAs } from "@/lib/server/model-connection/try-connection";

export const saveConnection = action("manage-model", {
  schema: connectionInput,
  allowance: "staff",
  handle: saveConnectionAs,
});

export const tryConnection = action("manage-model", {
  schema: connectionInput,
  allowance: "connection-test",
  handle: tryConnectionAs,
});

export const removeConnection = action("manage-model", {
  schema: z.object({}),
  allowance: "staff",
  handle: removeConnectionAs,
});
