import { z } from "zod";
import { ENTITLEMENTS, type Entitlement } from "@/lib/sources/entitlements.table";

export const entitlementSchema = z.enum(Object.keys(ENTITLEMENTS) as [Entitlement, ...Entitlement[]]);
