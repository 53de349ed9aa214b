export { SignedInLayout as default } from "@/app/signed-in-layout";
