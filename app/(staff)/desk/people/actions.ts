"use server";

import { z } from "zod";
import { staffRoles } from "@/lib/domain/person";
import { action } from "@/lib/server/action";
import { changeRole as changeRoleOf } from "@/lib/server/staff/change-role";
import { createStaff as createStaffAs, newStaffInput } from "@/lib/server/staff/create-staff";
import { renewInvitation as renewInvitationOf } from "@/lib/server/staff/renew-invitation";
import { restorePerson as restorePersonAs } from "@/lib/server/staff/restore-person";
import { signPersonOut as signPersonOutAs } from "@/lib/server/staff/sign-person-out";
import { suspendPerson as suspendPersonAs } from "@/lib/server/staff/suspend-person";

const somebody = z.object({ personId: z.uuid() });

export const createStaff = action("manage-people", {
  schema: newStaffInput,
  allowance: "staff",
  handle: createStaffAs,
});

export const renewInvitation = action("manage-people", {
  schema: somebody,
  allowance: "staff",
  handle: renewInvitationOf,
});

export const suspendPerson = action("manage-people", {
  schema: somebody,
  allowance: "staff",
  handle: suspendPersonAs,
});

export const restorePerson = action("manage-people", {
  schema: somebody,
  allowance: "staff",
  handle: restorePersonAs,
});

export const signPersonOut = action("manage-people", {
  schema: somebody,
  allowance: "staff",
  handle: signPersonOutAs,
});

export const changeRole = action("manage-people", {
  schema: somebody.extend({ role: z.enum(staffRoles) }),
  allowance: "staff",
  handle: changeRoleOf,
});
